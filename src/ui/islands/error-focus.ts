/** Brings the focus to the error summary of a form that came back, so that it is read and the next Tab
 *  leads to the first link. Does nothing on a page without one. */
export function focusErrorSummary(page: Document): void {
  page.getElementById('error-summary')?.focus();
}
