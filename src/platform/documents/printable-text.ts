import ranges from './printable-characters.data.json' with { type: 'json' };

/** What stands for a character that none of the fonts can draw. */
const BOX = '□';

/** Zero-width and bidirectional controls, the soft hyphen, variation selectors and tag characters. A direction that
 *  the text itself does not have would let a document read differently from what was typed. */
const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;

/** A text as the fonts of a document can draw it: NFC, every kind of line end as `\n`, tabs as blanks, control and
 *  invisible characters left out, and □ for each character without a glyph (Chinese, Devanagari, emoji). PDF/UA and
 *  PDF/A forbid a missing glyph, so the alternative would be no document at all.
 *  @param latinOnly keep Latin letters alone: for the second try, when shaping asked for a glyph that is not there */
export function printableText(text: string, latinOnly = false): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\P{Cc}\n]/gu, '')
    .normalize('NFC');
  return clean.replace(/[^\n\u0020-\u007e]/gu, (character) =>
    isDrawn(character.codePointAt(0) ?? 0, latinOnly) ? character : BOX,
  );
}

function isDrawn(code: number, latinOnly: boolean): boolean {
  const isLatin = code < 0x0250 || (code >= 0x2010 && code <= 0x2026) || code === 0x20ac;
  if (latinOnly && !isLatin) return false;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first = 0, last = 0] = ranges[middle] ?? [];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
