/** «Condividi»: the telephone's own way of sharing, or else the address is copied and the page says so. Where the browser
 *  can do neither the button stays away. */
export function sharePage(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('[data-share]');
  const navigator = page.defaultView?.navigator;
  const tools = button?.closest<HTMLElement>('[data-tools]');
  if (!button || !navigator || !tools) return;
  const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.location.href;
  const title = page.querySelector('h1')?.textContent ?? page.title;
  const shares = typeof navigator.share === 'function';
  if (!shares && navigator.clipboard === undefined) return;
  button.setAttribute('data-ready', '');
  button.addEventListener('click', async () => {
    // Whoever closes the telephone's list has changed her mind: nothing is to be said of that.
    if (shares) return void navigator.share({ title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url).catch(() => undefined);
    const said = tools.querySelector('[data-said]');
    if (said) said.textContent = tools.dataset['copied'] ?? '';
  });
}
