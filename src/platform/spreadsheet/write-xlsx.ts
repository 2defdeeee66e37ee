import type { Sheet } from './sheet.ts';

/** The sheet as an Excel workbook. */
export async function writeXlsx(sheet: Sheet): Promise<Buffer> {
  throw new Error(`not written yet: ${sheet.rows.length}`);
}
