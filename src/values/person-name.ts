import { withoutAccents } from './latin-letters.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** Why a text cannot be a person's name. */
export type NameRefusal = 'empty' | 'too-long' | 'control-character' | 'digit' | 'character-not-in-names';

/** Longest name kept, in code points after cleaning; the longest civil names in Italian registers are below it. */
export const MAX_NAME_LENGTH = 100;

/** Above this many UTF-16 units nothing is examined: cleaning costs time, and no name shrinks tenfold. */
const MAX_TYPED_LENGTH = 1_000;

/** Signs that people and keyboards put for an apostrophe: ’ ‘ ‛ ʼ ʻ ʹ ′ ` ´ ＇ */
const APOSTROPHES = /[\u2019\u2018\u201b\u02bc\u02bb\u02b9\u2032`\u00b4\uff07]/gu;

/** Hyphens and dashes that stand between two names: ‐ ‑ – − ﹣ － */
const HYPHENS = /[\u2010\u2011\u2013\u2212\ufe63\uff0d]/gu;

/** Characters that show nothing: zero-width and bidirectional controls (U+200B–200F, 202A–202E, 2060–2064,
 *  2066–2069, FEFF, 00AD, 061C), and with the same property the blank fillers, variation selectors and tags with
 *  which two different strings can be made to look alike. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters of every script with their marks; between them spaces, apostrophes, hyphens, full stops, the Catalan and
 *  Japanese middle dots, the Hebrew geresh and gershayim. The first is a letter or an apostrophe ('t Hooft), which
 *  also keeps out cells that a spreadsheet would run. */
const NAME = /^['\p{L}](?:[\p{L}\p{M}'\-. \u00b7\u30fb\u05f3\u05f4])*$/u;

/** More marks than this on one letter are a prank, not a name: Vietnamese and pointed Hebrew need three. */
const PILED_MARKS = /\p{M}{5,}/u;

/** Cleans a family or given name as typed or pasted: NFC, one space between words, plain apostrophe and hyphen,
 *  nothing invisible. The case is left as written ('de' and 'De' are different families). */
export function normaliseName(text: string): Parsed<string, NameRefusal> {
  if (text.length > MAX_TYPED_LENGTH) return refused('too-long');
  const name = text
    // First: NFC itself makes one of the apostrophes below out of a Greek sign.
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
    .normalize('NFC');
  if (name === '') return refused('empty');
  if ([...name].length > MAX_NAME_LENGTH) return refused('too-long');
  if (/\p{Cc}/u.test(name)) return refused('control-character');
  if (/\p{N}/u.test(name)) return refused('digit');
  if (!NAME.test(name) || !/\p{L}/u.test(name) || PILED_MARKS.test(name)) {
    return refused('character-not-in-names');
  }
  return accepted(name);
}

const collator = new Intl.Collator('it', { ignorePunctuation: true });

/** Orders two names as an Italian register does: accents and case count only between equals, apostrophes and
 *  spaces not at all ("De Luca", "Dell'Orto", "Deluca"). Total: 0 only for the same string. */
export function compareItalian(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A string whose plain `<` order is that of `compareItalian` for names in Latin letters that differ by more than
 *  accents and case; for a page's cursor, where a comparison function cannot go. Personal data like the name itself. */
export function sortKeyOfName(name: string): string {
  return `${searchKeyOfName(name)}\u0000${name}`;
}

/** What is compared when somebody searches a name: small letters of every script and digits, without accents,
 *  spaces, apostrophes and hyphens: "D'Angelò" and "dangelo" have one key. */
export function searchKeyOfName(name: string): string {
  return withoutAccents(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
