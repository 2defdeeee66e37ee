/** Asks before a page with something typed and not sent is left. Nothing is kept in the browser: what is typed
 *  is personal data, and the computer may be shared. The question's words are the browser's own. */
export function warnBeforeLeaving(view: Window): void {
  const page = view.document;
  // Where nobody is signed in there is nothing to lose but a password.
  if (!page.querySelector('[data-idle]')) return;
  let unsent = false;
  page.addEventListener('input', (event) => {
    if (event.target instanceof Element && event.target.closest('form[data-once]')) unsent = true;
  });
  page.addEventListener('submit', () => {
    unsent = false;
  });
  view.addEventListener('beforeunload', (event) => {
    if (unsent) event.preventDefault();
  });
}
