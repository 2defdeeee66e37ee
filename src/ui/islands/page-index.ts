/** Marks, in the index of the page, the section that is being read and how much of the text is behind. */
export function followPageIndex(page: Document): void {
  const index = page.querySelector<HTMLElement>('[data-page-index]');
  const view = page.defaultView;
  if (!index || !view) return;
  const links = [...index.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const targets = links.map((link) => page.getElementById(decodeURIComponent(link.hash.slice(1))));
  const body = index.parentElement?.parentElement ?? page.body;
  let waiting = false;
  const follow = () => {
    waiting = false;
    const line = view.innerHeight / 3;
    const tops = targets.map((t) => t?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
    const at = tops.findLastIndex((top) => top <= line);
    links.forEach((link, n) => {
      if (n === Math.max(at, 0)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    const { top, height } = body.getBoundingClientRect();
    index.style.setProperty('--read', String(readShare(top, height, view.innerHeight)));
  };
  const later = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(follow);
  };
  view.addEventListener('scroll', later, { passive: true });
  view.addEventListener('resize', later, { passive: true });
  follow();
}

/** How much of a text has come into view.
 *  @param top of the text from the upper edge of the window, in pixels @param height of the text @param view of the window
 *  @returns 0 to 1, in hundredths */
export function readShare(top: number, height: number, view: number): number {
  if (height <= 0) return 1;
  return Math.round(Math.min(1, Math.max(0, (view - top) / height)) * 100) / 100;
}
