/** Letters that no Unicode decomposition takes apart, as the population registers write them in A–Z
 *  (Ministero dell'Interno, circolare 1/2008, table of transliteration; Agenzia delle Entrate, circolare 34/E
 *  of 20 July 2011). The ones after ß are not in that table and follow common usage. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};

const WITH_UMLAUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Marks that a reader may leave out: the Latin accents, the Hebrew points, the Arabic vowel signs.
 *  Not every combining mark: in the scripts of India a mark is the vowel itself. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Lower case, without accents, with the letters of other alphabets left as they are: 'È' → 'e', 'ß' → 'ss'.
 *  For comparing and searching, never for showing. */
export function withoutAccents(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(OPTIONAL_MARKS, '');
  return plain.replace(/[æœßøđðħıłŋþŧ]/gu, (letter) => SPELLED_OUT[letter] ?? letter).normalize('NFC');
}

/** A name in the 26 capital letters, one after another: spaces, apostrophes and hyphens leave no trace.
 *  @param umlauts 'spelled' writes Ä Ö Ü as AE OE UE, as the circolare has it; 'plain' as A O U, as older codes do
 *  @returns `undefined` when a letter belongs to another alphabet: then nothing can be compared */
export function inCapitals(name: string, umlauts: 'spelled' | 'plain'): string | undefined {
  const lower = name.normalize('NFC').toLowerCase();
  const spelled =
    umlauts === 'plain' ? lower : lower.replace(/[äöü]/gu, (letter) => WITH_UMLAUT[letter] ?? letter);
  const letters = withoutAccents(spelled).replace(/[^\p{L}]/gu, '');
  return /^[a-z]*$/.test(letters) ? letters.toUpperCase() : undefined;
}
