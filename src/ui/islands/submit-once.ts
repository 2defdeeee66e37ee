/** How long a sent form stays closed when the page does not change: an answer that is a file leaves it open. */
const reopenAfterMs = 10_000;

/** Lets each form marked `data-once` be sent once. The pressed button is shown as unavailable rather than
 *  disabled: a disabled button loses the focus and its own name and value. Coming back opens it again.
 *  This spares a second request; what keeps a second write away is the form's idempotency key. */
export function submitOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-once')) return;
    if (form.hasAttribute('data-sent')) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) return;
    form.setAttribute('data-sent', '');
    event.submitter?.setAttribute('aria-disabled', 'true');
    setTimeout(() => reopen(form), reopenAfterMs);
  });
  page.defaultView?.addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-sent]')) reopen(form);
  });
}

function reopen(form: HTMLFormElement): void {
  form.removeAttribute('data-sent');
  for (const button of form.querySelectorAll('button[aria-disabled]'))
    button.removeAttribute('aria-disabled');
}
