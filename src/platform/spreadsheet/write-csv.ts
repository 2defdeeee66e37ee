import { formatDay } from '../../values/calendar-day.ts';
import type { Sheet } from './sheet.ts';
import { type Content, sheetContent } from './sheet-content.ts';

const decimal = new Intl.NumberFormat('it-IT', { useGrouping: false, maximumFractionDigits: 15 });

/** The sheet as a spreadsheet of an Italian computer opens it by a double click: UTF-8 with BOM, `;` between cells,
 *  CRLF between rows, gg/mm/aaaa, numbers with a comma. Texts always stand in quotation marks.
 *  @throws RangeError as `sheetContent` */
export function writeCsv(sheet: Sheet): Buffer {
  const { head, rows } = sheetContent(sheet);
  const lines = [head.map(quoted), ...rows.map((row) => row.map(written))];
  return Buffer.from(`\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`, 'utf8');
}

function written(content: Content): string {
  if (content === null) return '';
  if (content.kind === 'text') return quoted(content.text);
  if (content.kind === 'date') return formatDay(content.day, 'it');
  return content.kind === 'money' ? euros(content.cents) : decimal.format(content.value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Never by division: 100 does not divide every number of cents exactly. */
function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
