/** "/" focuses the search field, unless one is writing somewhere or holds another key.
 *  Absent where the account switched it off (WCAG 2.1.4): then the field lacks `data-search-shortcut`. */
export function focusSearchOnSlash(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('input[data-search-shortcut]');
  if (!field) return;
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
