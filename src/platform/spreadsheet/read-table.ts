import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { shapeTable } from './shape-table.ts';
import { NoTable, type ReadTable, tableBounds } from './table.ts';

export type { ReadTable, TableRefusal } from './table.ts';

const ZIP = Buffer.from([0x50, 0x4b]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Reads an uploaded CSV or XLSX by its content, never by its name. A value of the first visible sheet is the text
 *  that a person in Italy sees; a computed one is what was last saved, nothing is computed here.
 *  @returns a refusal for whatever is not a table within `tableBounds`; it throws only for a fault of our own */
export async function readTable(content: Buffer): Promise<ReadTable> {
  try {
    if (content.length === 0) throw new NoTable('table.empty');
    if (content.length > tableBounds.bytes) throw new NoTable('table.too-large');
    if (content.subarray(0, 4).equals(OLE)) throw new NoTable('table.old-format');
    const isZip = content.subarray(0, 2).equals(ZIP);
    return shapeTable(isZip ? await readXlsx(content) : readCsv(content));
  } catch (error) {
    if (error instanceof NoTable) return { ok: false, code: error.code };
    throw error;
  }
}
