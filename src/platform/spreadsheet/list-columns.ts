import { formatDay, isCalendarDay } from '../../values/calendar-day.ts';
import { formatMoney } from '../../values/money.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

/** One column of a list: what its cells hold, once for the screen and for the export, so that the two cannot
 *  disagree. A page may draw the text of a cell (a link, a tag); it does not choose another. */
export type ListColumn<Row, Key extends string = string> = Column & {
  readonly key: Key;
  readonly value: (row: Row) => Cell;
};

/** The rows of a list as a sheet. */
export function sheetOf<Row>(
  sheetName: string,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    sheetName,
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
  };
}

/** What a cell says on the screen: a day and a number as they are written in the language; '' where it is empty. */
export function cellText<Row>(column: ListColumn<Row>, row: Row, language: 'it' | 'en'): string {
  const cell = column.value(row);
  if (cell === null) return '';
  if (column.kind === 'date')
    return typeof cell === 'string' && isCalendarDay(cell) ? formatDay(cell, language) : '';
  if (column.kind === 'money') return formatMoney(Number(cell), language);
  return column.kind === 'number' ? Number(cell).toLocaleString(language) : String(cell);
}
