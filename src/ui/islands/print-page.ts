/** «Stampa»: what the browser's own menu does, for who does not find it. */
export function printPage(page: Document): void {
  const button = page.querySelector('[data-print]');
  button?.setAttribute('data-ready', '');
  button?.addEventListener('click', () => page.defaultView?.print());
}
