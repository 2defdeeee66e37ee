import { parseFragment } from 'parse5';
import { type Piece, readPasted } from './read-pasted.ts';

/** Largest text taken for pasted HTML, in UTF-16 units: Word writes ten letters of markup for one of text. */
const LARGEST = 1_000_000;
/** Longest marked text that comes out; what is longer is cut at a paragraph. */
const LONGEST = 40_000;

/** Turns what was pasted out of a word processor or a page into marked text: headings, paragraphs, lists, links, bold and
 *  italic stay; styles, comments, scripts, pictures and frames go; a table becomes one line a row.
 *  @returns undefined where the text holds no HTML, and stays as it is */
export function fromPastedHtml(text: string): string | undefined {
  if (!holdsHtml(text)) return undefined;
  const fragment = parseFragment(tamed(text.slice(0, LARGEST)), { scriptingEnabled: false });
  return written(readPasted(fragment));
}

/** An element that people paste. A `<` alone, or `<3`, is a sign that somebody wrote. */
function holdsHtml(text: string): boolean {
  return /<\/?(?:p|div|span|br|h[1-6]|ul|ol|li|b|i|u|strong|em|font|table|tr|td|a|html|body|meta|style|script|o:p|img|section|article)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}

/** Marks of letters without their attributes. The reader opens again in every paragraph what was left open before it, and
 *  of marks that differ in nothing three at most: with attributes a small text would become an endless one. Documents of
 *  the web wrap a whole text into a `<b>` that is not bold. */
function tamed(html: string): string {
  return html
    .replaceAll('\0', '')
    .replace(
      /<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\s([^<>]*)>/gi,
      (_, name: string, rest: string) =>
        /(?<![\w-])font-weight\s*:\s*(?:normal|400)/i.test(rest) ? '<span>' : `<${name}>`,
    );
}

function written(pieces: readonly Piece[]): string {
  let out = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const inList = piece.kind === 'item' && last?.kind === 'item';
    const next = `${out === '' ? '' : inList ? '\n' : '\n\n'}${piece.line}`;
    if (out.length + next.length > LONGEST) break;
    out += next;
    last = piece;
  }
  return out;
}
