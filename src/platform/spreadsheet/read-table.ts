/** Why a file is not taken as a table. The sentence for each stands in the `words` of whoever shows it.
 *  - table.empty: nothing in it, or a head without rows
 *  - table.unknown: neither CSV nor XLSX
 *  - table.old-format: .xls, or a workbook with a password, or another format of the same container
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
 *  `formulas` names the cells of which the value was computed by the spreadsheet when it was last saved, row counted
 *  from 0 in `rows`. */
export type ReadTable =
  | {
      readonly ok: true;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly formulas: readonly { readonly row: number; readonly column: number }[];
    }
  | { readonly ok: false; readonly code: TableRefusal };

/** Reads an uploaded CSV or XLSX by its content, never by its name. */
export async function readTable(content: Buffer): Promise<ReadTable> {
  throw new Error(`not written yet: ${content.length}`);
}
