/** Rows of a list that stayed out, as a sheet to correct: the columns as they came, and the reason in a last one.
 *  @param words title of the sheet and label of the last column */
export function importSheet(
  header: readonly string[],
  rows: readonly { cells: readonly string[]; reason: string }[],
  words: { sheet: string; reason: string },
) {
  const text = (label: string) => ({ label, kind: 'text' as const });
  return {
    sheetName: words.sheet,
    columns: [...header.map(text), text(words.reason)],
    rows: rows.map(({ cells, reason }) => [...cells, reason]),
  };
}
