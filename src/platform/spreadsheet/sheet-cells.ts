import { type NumberMeaning, writtenNumber } from './number-format.ts';
import { scanXml, type XmlPart } from './scan-xml.ts';
import { type Grid, NoTable, tableBounds } from './table.ts';
import { workbookText } from './workbook-parts.ts';

/** What the cells of a sheet are read with. */
export type SheetContext = {
  readonly texts: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly from1904: boolean;
};

type Attributes = Extract<XmlPart, { kind: 'open' }>['attributes'];

/** The rows of a sheet that hold anything, as a person sees them.
 *  @param xml `xl/worksheets/sheet1.xml`
 *  @throws NoTable for more rows or columns than `tableBounds` */
export function sheetCells(xml: string, context: SheetContext): Grid {
  const rows: { cells: string[]; computed: number[] }[] = [];
  let row = { cells: [] as string[], computed: [] as number[] };
  let attributes: Attributes = {};
  let column = -1;
  let value = '';
  let reading = false;
  let isComputed = false;
  for (const part of scanXml(xml)) {
    if (part.kind === 'text') {
      if (reading) value += part.text;
    } else if (part.name === 'v' || part.name === 't') reading = part.kind === 'open';
    else if (part.name === 'f') isComputed = true;
    else if (part.kind === 'open' && part.name === 'row') {
      row = { cells: [], computed: [] };
      column = -1;
    } else if (part.kind === 'open' && part.name === 'c') {
      attributes = part.attributes;
      column = columnOf(attributes['r']) ?? column + 1;
      value = '';
      isComputed = false;
    } else if (part.kind === 'close' && part.name === 'c') {
      const text = writtenCell(value, attributes, context);
      if (text !== '') place(row, column, text, isComputed);
    } else if (part.kind === 'close' && part.name === 'row' && row.cells.some((cell) => cell.trim() !== '')) {
      rows.push(row);
      if (rows.length > tableBounds.rows + 1) throw new NoTable('table.too-many-rows');
    }
  }
  return rows;
}

function place(
  row: { cells: string[]; computed: number[] },
  column: number,
  text: string,
  computed: boolean,
) {
  if (column >= tableBounds.columns) throw new NoTable('table.too-many-columns');
  while (row.cells.length < column) row.cells.push('');
  row.cells[column] = text;
  if (computed) row.computed.push(column);
}

/** «AB12» is column 27. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const name = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (name === undefined) throw new NoTable('table.broken');
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function writtenCell(value: string, attributes: Attributes, context: SheetContext): string {
  const type = attributes['t'] ?? 'n';
  if (type === 's') return context.texts[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return workbookText(value);
  if (type === 'b') return value === '1' ? 'VERO' : 'FALSO';
  if (type === 'd') return isoDay(value);
  if (type === 'e' || value.trim() === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new NoTable('table.broken');
  return writtenNumber(
    number,
    context.styles[Number(attributes['s'] ?? 0)] ?? { kind: 'number' },
    context.from1904,
  );
}

function isoDay(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/, (_, year, month, day, time) =>
    time === undefined || time === '00:00' ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${time}`,
  );
}
