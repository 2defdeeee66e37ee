import { checkDrawing } from './check-drawing.ts';
import type { DrawingBlock } from './printable.ts';
import { printableText } from './printable-text.ts';

/** Characters that both weights of Titillium Web draw: in a drawing no other font takes over for one letter. */
const UNDRAWN =
  /[^\n\u0020-\u007e\u00a0-\u0131\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u01fa-\u01ff\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2212]/gu;
/** Most height of a drawing beside its width: beyond it, it becomes narrower, so that it stays on one page. */
const TALLEST = 1.15;
const MOST_ALT = 2_000;

/** A drawing as `page.typ` places it. */
type PlacedDrawing = {
  readonly kind: 'drawing';
  readonly svg: string;
  readonly alt: string;
  readonly caption?: string;
  /** share of the width of the text, in percent, 0 to 100 */
  readonly width: number;
};

/** Checks a drawing and says how wide it stands. A character that the font cannot draw becomes «?».
 *  @throws RangeError what `checkDrawing` refuses, and a drawing without an alternative text or with one of more than
 *  2,000 characters */
export function prepareDrawing(block: DrawingBlock): PlacedDrawing {
  const alt = printableText(block.alt).trim();
  if (alt === '') throw new RangeError('a drawing without an alternative text');
  if (alt.length > MOST_ALT) throw new RangeError('an alternative text is too long');
  // What is invisible goes first: it could hide an address from the check.
  const svg = printableText(block.svg).replace(UNDRAWN, '?').trim();
  const { width, height } = checkDrawing(svg);
  const inFont = svg.replace(/^<svg(?![^>]*\sfont-family\s*=)/, '<svg font-family="Titillium Web"');
  return { ...block, alt, svg: inFont, width: Math.min(100, (100 * TALLEST * width) / height) };
}
