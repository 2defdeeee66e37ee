import { unprotectText } from './protected-text.ts';
import { type Grid, NoTable, type ReadTable, tableBounds } from './table.ts';

/** Makes head and rows out of a grid: the first row is the head, every row becomes as wide as the widest, a head
 *  without a name gets its column's letter («(C)») and a name that comes again its number («Nome (2)»). What
 *  `protectText` added is taken away, blanks at the ends too.
 *  @throws NoTable without a row below the head, and for a cell that is too long */
export function shapeTable(grid: Grid): ReadTable {
  const cleaned = grid.map(({ cells, computed }) => ({ cells: cells.map(cleanCell), computed }));
  const [head, ...body] = cleaned;
  if (head === undefined || body.length === 0) throw new NoTable('table.empty');
  if (body.length > tableBounds.rows) throw new NoTable('table.too-many-rows');
  const width = cleaned.reduce((widest, { cells }) => Math.max(widest, usedWidth(cells)), 0);
  if (width > tableBounds.columns) throw new NoTable('table.too-many-columns');
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    ok: true,
    header: distinct(columns.map((column) => head.cells[column] || `(${letters(column)})`)),
    rows: body.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    formulas: body.flatMap(({ computed }, row) => computed.map((column) => ({ row, column }))),
  };
}

function cleanCell(text: string): string {
  if (text.length > tableBounds.cellLength) throw new NoTable('table.cell-too-long');
  return unprotectText(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')).trim();
}

function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
