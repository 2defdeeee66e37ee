import { readTable } from '../../../platform/spreadsheet/read-table.ts';
import { type ReadList, readVocabularyList } from '../rules/vocabulary-list.ts';

/** Lines that one reading of a table takes; a public classification has more. */
const LINES_AT_ONCE = 1_900;
/** Most lines of a list: ESCO's skills are about 14,000. */
const MOST_LINES = 30_000;

/** Reads a list as it was uploaded: CSV of up to 30,000 lines, or a workbook of up to 2,000. A label with a line break of its own
 *  is not read: no classification has one. A wrong line is named by its number in the file.
 *  @returns the list, everything that is wrong with it, or the code of the table reader for a file that is none */
export async function readVocabularyFile(
  bytes: Buffer,
): Promise<ReadList | { ok: false; code: string; problems?: undefined }> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const table = await readTable(bytes);
    return table.ok ? readVocabularyList(table.header, table.rows) : table;
  }
  const numbered = linesOf(bytes);
  if (numbered.length <= LINES_AT_ONCE) {
    const table = await readTable(bytes);
    return table.ok ? readVocabularyList(table.header, table.rows, numbersOf(numbered)) : table;
  }
  const [head, ...rest] = numbered;
  if (rest.length > MOST_LINES) return { ok: false, code: 'table.too-many-rows' };
  let header: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  for (let from = 0; from < rest.length; from += LINES_AT_ONCE) {
    const part = [head, ...rest.slice(from, from + LINES_AT_ONCE)].map((line) => line?.text).join('\n');
    const table = await readTable(Buffer.from(part, 'utf8'));
    if (!table.ok) return table;
    header = table.header;
    rows.push(...table.rows);
  }
  return readVocabularyList(header, rows, numbersOf(numbered));
}

type Line = { text: string; number: number };

/** Lines that hold something, with their numbers; what a spreadsheet writes for an empty row, or about itself, is none. */
function linesOf(bytes: Buffer): Line[] {
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((text, i) => ({ text, number: i + 1 }))
    .filter(({ text }) => /[^\s;,"]/u.test(text) && !/^sep=.$/iu.test(text));
}

const numbersOf = (lines: readonly Line[]) => lines.slice(1).map((line) => line.number);
