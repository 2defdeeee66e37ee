import writeExcelFile, { type Row } from 'write-excel-file/node';
import { type CalendarDay, daysBetween, isCalendarDay } from '../../values/calendar-day.ts';
import type { Sheet } from './sheet.ts';
import { type Content, sheetContent } from './sheet-content.ts';

type CellObject = Exclude<Row[number], string | number | boolean | Date | null | undefined>;

/** The sheet as a workbook of one sheet, the head fixed above. Texts are cells of type string with the format
 *  «text», never formulas; days and sums are numbers with a format, so that they sort and add up.
 *  @throws RangeError as `sheetContent` */
export async function writeXlsx(sheet: Sheet): Promise<Buffer> {
  const { head, rows } = sheetContent(sheet);
  const headRow = head.map((label) => ({ ...textCell(label), fontWeight: 'bold' as const }));
  const data: Row[] = [headRow, ...rows.map((row) => row.map(cellOf))];
  return await writeExcelFile(data, {
    sheet: sheetTitle(sheet.sheetName),
    stickyRowsCount: 1,
    columns: sheet.columns.map(({ kind }) => ({ width: kind === 'text' ? 28 : 14 })),
  }).toBuffer();
}

function cellOf(content: Content): CellObject | null {
  if (content === null) return null;
  if (content.kind === 'text') return textCell(content.text);
  if (content.kind === 'date')
    return { value: serialOf(content.day), type: Number, format: 'dd/mm/yyyy', alignVertical: 'top' };
  if (content.kind === 'money')
    return { value: content.cents / 100, type: Number, format: '#,##0.00', alignVertical: 'top' };
  return { value: content.value, type: Number, alignVertical: 'top' };
}

/** `_x0041_` in a workbook is the letter A: what looks like such a code is written with its first sign as a code. */
function textCell(text: string): CellObject {
  const value = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return { value, type: String, format: '@', wrap: text.includes('\n'), alignVertical: 'top' };
}

/** Days since 30 December 1899, as spreadsheets count. Until 28 February 1900 Excel is one day ahead: it believes
 *  that 1900 was a leap year. */
function serialOf(day: CalendarDay): number {
  const first = '1900-01-01';
  if (!isCalendarDay(first)) throw new RangeError('unreachable');
  const days = daysBetween(first, day) + 2;
  return days < 61 ? days - 1 : days;
}

/** Excel takes 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
function sheetTitle(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return [...clean].slice(0, 31).join('').trim() || 'Foglio';
}
