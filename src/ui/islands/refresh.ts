/** Asks for the page again while long work goes on, as the page says (`data-refresh`, in seconds): not while another tab is
 *  looked at, nor while the keyboard is somewhere in it, since its place would be lost. */
export function refreshWhileWorking(view: Window): void {
  const page = view.document;
  const seconds = Number(page.body.dataset['refresh'] ?? 0);
  if (!(seconds > 0)) return;
  view.setInterval(() => {
    const held = page.activeElement !== null && page.activeElement !== page.body;
    if (!page.hidden && !held) view.location.reload();
  }, seconds * 1000);
}
