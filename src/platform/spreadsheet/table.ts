/** Why a file is not taken as a table. The sentence for each stands in the `words` of whoever shows it.
 *  - table.empty: nothing in it, or a head without rows
 *  - table.unknown: neither CSV nor XLSX
 *  - table.old-format: .xls, .xlsb, or a workbook with a password
 *  - table.macros: a workbook with macros
 *  - table.broken: begins like a table and cannot be read to its end
 *  - table.unsafe: built to do harm (bomb, paths outside, file in a file, document type)
 *  - table.too-large: more bytes than the limit, packed or unpacked
 *  - table.too-many-rows, table.too-many-columns: more than 2,000 rows below the head, more than 60 columns
 *  - table.cell-too-long: a cell of more than 10,000 characters */
export type TableRefusal =
  | 'table.empty'
  | 'table.unknown'
  | 'table.old-format'
  | 'table.macros'
  | 'table.broken'
  | 'table.unsafe'
  | 'table.too-large'
  | 'table.too-many-rows'
  | 'table.too-many-columns'
  | 'table.cell-too-long';

/** A table as read. Every row has as many cells as the head; dates are gg/mm/aaaa, numbers have a comma.
 *  `formulas` names the cells of which the value was computed by a spreadsheet when it was last saved; both counted
 *  from 0, the row in `rows`. */
export type ReadTable =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly formulas: readonly { readonly row: number; readonly column: number }[];
    }
  | { readonly ok: false; readonly code: TableRefusal };

/** Rows as the file has them, empty ones left out, each with where its computed cells are. */
export type Grid = readonly { readonly cells: readonly string[]; readonly computed: readonly number[] }[];

/** Most rows below the head, most columns, most characters of a cell, most bytes of a file. */
export const tableBounds = {
  rows: 2_000,
  columns: 60,
  cellLength: 10_000,
  bytes: 10_000_000,
} as const;

/** Thrown inside the reader for a file that is not taken, and caught by `readTable`. Holds the code and nothing of
 *  the file. */
export class NoTable extends Error {
  readonly code: TableRefusal;
  constructor(code: TableRefusal) {
    super(code);
    this.code = code;
  }
}
