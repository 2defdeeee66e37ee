import { type CalendarDay, isCalendarDay } from '../../values/calendar-day.ts';
import { protectText } from './protected-text.ts';
import type { Cell, ColumnKind, Sheet } from './sheet.ts';

/** A cell as both files hold it: text that is no formula, a day, a number, cents. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly day: CalendarDay }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly cents: number }
  | null;

/** Rows of one file; a workbook can hold 1,048,576. */
const MOST_ROWS = 200_000;

/** The head and the cells of a sheet, checked, the one source of XLSX and CSV. Numbers keep 15 digits, as
 *  spreadsheets do. The errors name the place and never the value.
 *  @throws RangeError when a value is not of the kind of its column, a row has not one value a column, there are no
 *  columns, or more than 200,000 rows */
export function sheetContent({ columns, rows }: Sheet): { head: string[]; rows: Content[][] } {
  if (columns.length === 0) throw new RangeError('a sheet without columns');
  if (rows.length > MOST_ROWS) throw new RangeError('a sheet has too many rows');
  return {
    head: columns.map(({ label }) => protectText(label)),
    rows: rows.map((row, at) => {
      if (row.length !== columns.length) throw new RangeError(`row ${at} has not one value a column`);
      return columns.map(({ kind }, column) => contentOf(kind, row[column] ?? null, `${at}/${column}`));
    }),
  };
}

function contentOf(kind: ColumnKind, cell: Cell, place: string): Content {
  if (cell === null) return null;
  if (kind === 'text' && typeof cell === 'string') return { kind, text: protectText(cell) };
  if (kind === 'date' && typeof cell === 'string' && isCalendarDay(cell)) return { kind, day: cell };
  if (kind === 'number' && typeof cell === 'number' && Number.isFinite(cell))
    return { kind, value: Number(cell.toPrecision(15)) };
  if (kind === 'money' && Number.isSafeInteger(cell)) return { kind, cents: Number(cell) };
  throw new RangeError(`the value at ${place} is not of the kind ${kind}`);
}
