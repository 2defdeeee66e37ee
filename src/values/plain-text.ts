import { accepted, type Parsed, refused } from './parsed.ts';

/** Why a text cannot be kept. 'broken-text' is half of a surrogate pair, which UTF-8 cannot hold. */
export type TextRefusal = 'too-long' | 'control-character' | 'broken-text';

/** Longest note, in code points. */
export const MAX_NOTE_LENGTH = 10_000;

/** Zero-width and bidirectional controls, the soft hyphen, and the tag characters in which text can be hidden.
 *  The joiners U+200C and U+200D are dealt with apart. Variation selectors stay: they choose how an emoji looks. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** A joiner is kept where it changes what is read: between two letters of a script that joins, and (U+200D) inside
 *  an emoji made of several. Elsewhere it shows nothing. */
const JOINING = 'Arab|Syrc|Mong|Deva|Beng|Guru|Gujr|Orya|Taml|Telu|Knda|Mlym|Sinh|Khmr|Mymr'
  .split('|')
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const IDLE_JOINER = new RegExp(
  `(?<![${JOINING}])\\u200c|\\u200c(?![${JOINING}])` +
    `|(?<![${JOINING}\\p{Extended_Pictographic}\\ufe0f\\p{Emoji_Modifier}])\\u200d` +
    `|\\u200d(?![${JOINING}\\p{Extended_Pictographic}])`,
  'gu',
);

/** Cleans a text of several lines as typed or pasted: NFC, every kind of line end to LF, tabs kept, nothing
 *  invisible, no blank at the ends. An empty text is accepted: whether it may be empty is the form's question.
 *  @param max longest accepted, in code points after cleaning */
export function normaliseText(text: string, { max }: { readonly max: number }): Parsed<string, TextRefusal> {
  // Decomposed accents, line ends and invisible characters shrink; nothing honest shrinks to an eighth.
  if (text.length > max * 8 + 64) return refused('too-long');
  if (!text.isWellFormed()) return refused('broken-text');
  const clean = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINER, '')
    .normalize('NFC')
    .trim();
  if (/[^\P{Cc}\n\t]/u.test(clean)) return refused('control-character');
  return [...clean].length > max ? refused('too-long') : accepted(clean);
}
