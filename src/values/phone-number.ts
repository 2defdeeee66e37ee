import type { Branded } from './branded.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** A telephone number in the international form of ITU-T E.164: '+', country, number, 8 to 15 digits, no spaces. */
export type PhoneNumber = Branded<string, 'PhoneNumber'>;

/** Why a text is not a number one can call from anywhere. 'not-italian' is a number typed without a prefix that no
 *  Italian subscriber has. */
export type PhoneRefusal = 'empty' | 'bad-character' | 'too-short' | 'too-long' | 'not-italian';

/** After +39: fixed lines keep their 0 (6 to 11 digits in all), mobiles start with 3 (9 or 10), 800 and 803 are free
 *  to call (AGCOM, piano nazionale di numerazione, delibera 8/15/CIR). */
const ITALIAN = /^(?:0[1-9]\d{4,9}|3\d{8,9}|80[03]\d{3,6})$/;

/** Area codes of two and three digits; all the others have four (0571 Empoli). */
const SHORT_AREAS = /^0(?:[26]|1[0159]|3[0159]|4[0159]|5[0159]|7[0159]|8[0159]|9[0159])/;

/** Country codes of one and two digits; all the others have three (ITU-T E.164, list of assigned codes). */
const SHORT_COUNTRIES = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** Reads a number as people type it: digits with spaces, dots, hyphens, slashes and brackets. Without a prefix it is
 *  Italian; with '+' or '00' it is of the country named. Short services (112) and extensions are refused. */
export function parsePhoneNumber(text: string): Parsed<PhoneNumber, PhoneRefusal> {
  // '+44 (0)20 …': the bracketed zero is dialled only at home. In Italy it is part of the number.
  const dialled = text.replace(/^(\s*(?:\+|00)(?!39)[\d\s]*)\(0\)/, '$1');
  const compact = dialled.replace(/[\s\p{Default_Ignorable_Code_Point}./()\-\u2010-\u2013]/gu, '');
  if (compact === '') return refused('empty');
  if (!/^\+?[0-9]+$/.test(compact)) return refused('bad-character');
  const international = compact.replace(/^00/, '+');
  const full = international.startsWith('+') ? international : `+39${international}`;
  if (full.length < 9) return refused('too-short');
  if (full.length > 16) return refused('too-long');
  if (full.startsWith('+39') && !ITALIAN.test(full.slice(3))) return refused('not-italian');
  return full.startsWith('+0') ? refused('bad-character') : accepted(full as PhoneNumber);
}

/** The number for a reader, in groups: '+39 333 123 4567', '+39 055 123 4567', '+40 721 234 567'. */
export function formatPhone(number: PhoneNumber): string {
  const digits = number.slice(1);
  if (!digits.startsWith('39')) {
    const country = SHORT_COUNTRIES.exec(digits)?.[0] ?? digits.slice(0, 3);
    return `+${country} ${grouped(digits.slice(country.length))}`;
  }
  const national = digits.slice(2);
  const area = national.startsWith('0') ? (SHORT_AREAS.exec(national)?.[0] ?? national.slice(0, 4)) : '';
  return ['+39', area, grouped(national.slice(area.length))].filter((part) => part !== '').join(' ');
}

/** Groups of three, the last of two to four: nobody reads one digit alone. */
function grouped(digits: string): string {
  return digits.replace(/\d{3}(?=\d{2})/g, '$& ');
}
