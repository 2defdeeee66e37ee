/** What one column holds.
 *  - text: any text, `\n` begins a new line in the cell
 *  - date: a calendar day, 'YYYY-MM-DD'
 *  - number: a finite number
 *  - money: integer cents */
export type ColumnKind = 'text' | 'date' | 'number' | 'money';

/** One column: what stands in the first row, and the kind of everything below. */
export type Column = { readonly label: string; readonly kind: ColumnKind };

/** A value of the kind of its column; `null` is an empty cell. */
export type Cell = string | number | null;

/** What becomes one file: XLSX and CSV of one sheet hold exactly the same. */
export type Sheet = {
  readonly sheetName: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};
