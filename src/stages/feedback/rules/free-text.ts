import { countGraphemes } from '../../../values/graphemes.ts';
import { accepted, type Parsed, refused } from '../../../values/parsed.ts';
import { normaliseText } from '../../../values/plain-text.ts';
import { MAX_DETAIL } from '../types.ts';

/** Most bytes in UTF-8 of a free text: two hundred of the longest emoji, with room. Letters under a tower of accents end
 *  here, however few a person counts. */
export const MAX_DETAIL_BYTES = 8_000;

/** A free text as it is kept: control characters, halves of characters and what shows nothing are taken out, blanks at
 *  the ends too. @refuses 'text-too-long' above `MAX_DETAIL` characters as a person counts them, or `MAX_DETAIL_BYTES` */
export function cleanDetail(text: string): Parsed<string, 'text-too-long'> {
  if (text.length > MAX_DETAIL_BYTES) return refused('text-too-long');
  const printable = text.toWellFormed().replace(/\ufffd|[^\P{Cc}\n\r\t\u0085]/gu, '');
  const clean = normaliseText(printable, { max: MAX_DETAIL_BYTES });
  if (!clean.ok) return refused('text-too-long');
  if (new TextEncoder().encode(clean.value).length > MAX_DETAIL_BYTES) return refused('text-too-long');
  return countGraphemes(clean.value) > MAX_DETAIL ? refused('text-too-long') : accepted(clean.value);
}
