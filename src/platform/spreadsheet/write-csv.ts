import type { Sheet } from './sheet.ts';

/** The sheet as CSV. */
export function writeCsv(sheet: Sheet): Buffer {
  throw new Error(`not written yet: ${sheet.rows.length}`);
}
