import { createHash } from 'node:crypto';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { prepareDrawing } from './prepare-drawing.ts';
import type { Block, Funder, Printable } from './printable.ts';
import { printableText } from './printable-text.ts';
import { unionEmblem } from './union-emblem.ts';

/** Most characters of one document: a register of about 500 pages. Beyond it the compiler takes minutes. */
const MOST_CHARACTERS = 1_500_000;

/** What the source of the page reads: every text drawable, every optional part of a block filled in. */
export type PreparedPrintable = {
  readonly json: string;
  readonly day: CalendarDay;
  readonly standard: 'ua-1' | 'a-2a';
};

/** Turns a document into the data that `page.typ` places.
 *  @throws RangeError when a heading skips a level or comes before level 1, when a row has not one text a column,
 *  when there are no columns, when a funder has no wording, when `prepareDrawing` refuses a drawing, or when the
 *  document is longer than 1,500,000 characters */
export function preparePrintable(printable: Printable, latinOnly = false): PreparedPrintable {
  checkHeadings(printable.body);
  for (const block of printable.body) checkTable(block);
  const day = printable.day ?? dayInRome(new Date());
  const { funder, ...rest } = printable;
  const placed = {
    ...rest,
    body: printable.body.map((block) => filledIn(block, printable.edition)),
    day: day.split('-').map(Number),
    fingerprint: fingerprintOf(printable),
    ...(funder ? placedFunder(funder, rest.cofunding) : {}),
  };
  // A drawing has been made drawable by the rule of its own font, which knows no box.
  const json = JSON.stringify(placed, (key, value: unknown) =>
    typeof value === 'string' && key !== 'svg' ? printableText(value, latinOnly) : value,
  );
  if (json.length > MOST_CHARACTERS) throw new RangeError('the document is too long');
  return { json, day, standard: printable.standard === 'PDF/A-2a' ? 'a-2a' : 'ua-1' };
}

/** The first 80 bits of the SHA-256 of what the document says, in five groups: two prints with the same one say the
 *  same. It proves nothing against somebody who makes a document of her own. */
export function fingerprintOf({ title, letterhead, body, code }: Printable): string {
  const said = JSON.stringify([title, letterhead ?? null, body, code ?? null]);
  const hex = createHash('sha256').update(said.toWellFormed()).digest('hex').slice(0, 20).toUpperCase();
  return hex.replace(/.{4}(?!$)/g, '$& ');
}

function checkHeadings(body: readonly Block[]): void {
  let level = 0;
  for (const block of body)
    if (block.kind === 'heading') {
      if (block.level > level + 1) throw new RangeError('a heading skips a level');
      level = block.level;
    }
}

function checkTable(block: Block): void {
  if (block.kind !== 'table') return;
  if (block.columns.length === 0) throw new RangeError('a table without columns');
  if (block.rows.some((row) => row.length !== block.columns.length))
    throw new RangeError('a row has not one text a column');
}

function placedFunder({ emblem, wording }: Funder, line = wording.join(' – ')): object {
  if (!wording.some((text) => text.trim() !== '')) throw new RangeError('a funder without a wording');
  return { cofunding: line, funder: { wording, ...(emblem ? { emblem: unionEmblem() } : {}) } };
}

function filledIn(block: Block, edition: Printable['edition']): object {
  if (block.kind === 'drawing') return prepareDrawing(block);
  if (block.kind === 'heading' && edition === 'easy')
    return { ...block, text: block.text.replace(/^\d+(?:\.\d+)*[.)]\s+/, '') };
  if (block.kind === 'list') return { ...block, ordered: block.ordered ?? false };
  if (block.kind !== 'table') return block;
  const columns = block.columns.map((column) => ({
    ...column,
    width: column.width ?? 1,
    align: column.align ?? 'left',
  }));
  return { ...block, columns };
}
