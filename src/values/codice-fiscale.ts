import type { Branded } from './branded.ts';
import { type CalendarDay, calendarDay } from './calendar-day.ts';
import { checkCharacterOf, numericCheckDigitOf } from './codice-fiscale-check.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** An Italian tax code as issued, in capitals without spaces: 16 characters that encode who the person is,
 *  or the 11 digits of a provisional code, which encode nothing. Omocodia letters are kept as issued.
 *  @law D.P.R. 605/1973; D.M. 23 December 1976 */
export type CodiceFiscale = Branded<string, 'CodiceFiscale'>;

/** Why a text is not a codice fiscale. 'impossible-day' is a well-formed code with a right check character
 *  whose day of birth does not exist in any century. */
export type CodiceFiscaleRefusal =
  | 'empty'
  | 'wrong-length'
  | 'wrong-shape'
  | 'wrong-check-character'
  | 'impossible-day';

/** The sex that the code encodes and the registers record; not how a person wishes to be addressed. */
export type Sex = 'M' | 'F';

/** What the sixteen characters say. `birthDays` holds one day for each century it may be (1900s first):
 *  the code has two digits for the year. */
export type EncodedData = {
  readonly surnameCode: string;
  readonly nameCode: string;
  readonly birthDays: readonly CalendarDay[];
  readonly sex: Sex;
  readonly birthplaceCode: string;
};

/** The month's letter, January first (D.M. 23 December 1976). */
export const MONTH_LETTERS = 'ABCDEHLMPRST';

/** The letter that stands for each digit 0–9 when two people would get the same code (omocodia). */
export const OMOCODIA_LETTERS = 'LMNPQRSTUV';

/** The seven places, from 0, that hold digits and may hold an omocodia letter instead. */
export const NUMERIC_PLACES = [6, 7, 9, 10, 12, 13, 14] as const;

const SHAPE = /^[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/;

/** Reads a codice fiscale as typed or pasted: any case, spaces and invisible characters ignored.
 *  Omocodia is accepted in any subset of the seven numeric places. An 11-digit code is accepted with a right check
 *  digit: it is given to people who wait for protection or a permit (Agenzia delle Entrate, circolare 8/2016). */
export function parseCodiceFiscale(text: string): Parsed<CodiceFiscale, CodiceFiscaleRefusal> {
  // Before the change of case: 'ı' and 'ſ' become I and S there.
  const typed = text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
  if (typed === '') return refused('empty');
  if (!/^[0-9A-Za-z]+$/.test(typed)) return refused('wrong-shape');
  const code = typed.toUpperCase();
  if (code.length === 11) return parseProvisional(code);
  if (code.length !== 16) return refused('wrong-length');
  if (!SHAPE.test(code)) return refused('wrong-shape');
  if (checkCharacterOf(code) !== code[15]) return refused('wrong-check-character');
  return decodedDays(withDigits(code)).length === 0
    ? refused('impossible-day')
    : accepted(code as CodiceFiscale);
}

/** The form in which two codes of one person are equal: omocodia letters turned back into digits, check character
 *  computed anew. This, never the code as issued, goes into the blind index. Provisional codes come back as they are. */
export function withoutOmocodia(code: CodiceFiscale): CodiceFiscale {
  if (isProvisional(code)) return code;
  const digits = withDigits(code);
  return `${digits}${checkCharacterOf(digits)}` as CodiceFiscale;
}

/** Whether it is the 11-digit code that encodes nothing and will be replaced. */
export function isProvisional(code: CodiceFiscale): boolean {
  return code.length === 11;
}

/** What the code says about the person; `undefined` for a provisional code. */
export function encodedData(code: CodiceFiscale): EncodedData | undefined {
  if (isProvisional(code)) return undefined;
  const digits = withDigits(code);
  return {
    surnameCode: digits.slice(0, 3),
    nameCode: digits.slice(3, 6),
    birthDays: decodedDays(digits),
    sex: Number(digits.slice(9, 11)) > 40 ? 'F' : 'M',
    birthplaceCode: digits.slice(11, 15),
  };
}

function parseProvisional(code: string): Parsed<CodiceFiscale, CodiceFiscaleRefusal> {
  // Eleven zeros have a right check digit and are what forms are filled with when there is no code.
  if (!/^\d{11}$/.test(code) || /^0+$/.test(code)) return refused('wrong-shape');
  return numericCheckDigitOf(code) === code[10]
    ? accepted(code as CodiceFiscale)
    : refused('wrong-check-character');
}

/** The first fifteen characters with digits in the seven numeric places. */
function withDigits(code: string): string {
  const characters = code.slice(0, 15).split('');
  for (const place of NUMERIC_PLACES) {
    const digit = OMOCODIA_LETTERS.indexOf(characters[place] ?? '');
    if (digit >= 0) characters[place] = String(digit);
  }
  return characters.join('');
}

function decodedDays(digits: string): CalendarDay[] {
  const dayAndSex = Number(digits.slice(9, 11));
  const day = dayAndSex > 40 ? dayAndSex - 40 : dayAndSex;
  const month = MONTH_LETTERS.indexOf(digits.charAt(8)) + 1;
  return [1900, 2000]
    .map((century) => calendarDay(century + Number(digits.slice(6, 8)), month, day))
    .filter((candidate) => candidate !== undefined);
}
