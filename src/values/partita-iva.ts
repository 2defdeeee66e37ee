import type { Branded } from './branded.ts';
import { numericCheckDigitOf } from './codice-fiscale-check.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** A partita IVA: eleven digits, of which the last checks the ten before it. */
export type PartitaIva = Branded<string, 'PartitaIva'>;

/** Why a text is no partita IVA. 'not-in-use': eleven zeros, which pass the check and belong to nobody. */
export type PartitaIvaRefusal = 'bad-character' | 'wrong-length' | 'check-digit' | 'not-in-use';

/** Reads a partita IVA as people type it: blanks, dots and a leading "IT" are forgiven. Whether it was ever given to
 *  somebody, or was closed, nobody can tell from the digits.
 *  @law D.P.R. 633/1972, art. 35; D.M. 23 December 1976 for the check digit */
export function parsePartitaIva(text: string): Parsed<PartitaIva, PartitaIvaRefusal> {
  const digits = text.replace(/[\s\p{Default_Ignorable_Code_Point}.\-/]/gu, '').replace(/^IT(?=\d)/i, '');
  if (!/^[0-9]*$/.test(digits)) return refused('bad-character');
  if (digits.length !== 11) return refused('wrong-length');
  if (/^0+$/.test(digits)) return refused('not-in-use');
  if (numericCheckDigitOf(digits.slice(0, 10)) !== digits.slice(10)) return refused('check-digit');
  return accepted(digits as PartitaIva);
}
