import type { CalendarDay } from './calendar-day.ts';
import { type CodiceFiscale, MONTH_LETTERS, type Sex } from './codice-fiscale.ts';
import { checkCharacterOf } from './codice-fiscale-check.ts';
import { inCapitals } from './latin-letters.ts';

/** What a codice fiscale is made of. `birthplaceCode` is a codice catastale ('A564') or a state ('Z129'). */
export type PersonalData = {
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDay: CalendarDay;
  readonly sex: Sex;
  readonly birthplaceCode: string;
};

/** The three letters of a family name: consonants in order, then vowels, then X. Several surnames count as one
 *  uninterrupted word; apostrophes, hyphens and spaces do not count.
 *  @param capitals A–Z only, as `inCapitals` gives them
 *  @law D.M. 23 December 1976, caratteri indicativi del cognome */
export function surnameCode(capitals: string): string {
  return `${consonants(capitals)}${vowels(capitals)}XXX`.slice(0, 3);
}

/** The three letters of a given name, all the given names written as one: as for the surname, but of four
 *  consonants or more the first, the third and the fourth.
 *  @param capitals A–Z only, as `inCapitals` gives them
 *  @law D.M. 23 December 1976, caratteri indicativi del nome */
export function givenNameCode(capitals: string): string {
  const found = consonants(capitals);
  return surnameCode(found.length >= 4 ? found.charAt(0) + found.slice(2, 4) : capitals);
}

/** The code that the tables give for these data. For the demonstration and for tests: only the Agenzia delle
 *  Entrate issues codes, and where two people would share one it issues another.
 *  @throws RangeError when a name is not in Latin letters or the birthplace is not a letter and three digits */
export function composeCodiceFiscale(data: PersonalData): CodiceFiscale {
  const family = inCapitals(data.familyName, 'spelled');
  const given = inCapitals(data.givenName, 'spelled');
  if (family === undefined || given === undefined) throw new RangeError('a name is not in Latin letters');
  if (!/^[A-Z]\d{3}$/.test(data.birthplaceCode)) throw new RangeError('not a birthplace code');
  const month = MONTH_LETTERS.charAt(Number(data.birthDay.slice(5, 7)) - 1);
  const day = Number(data.birthDay.slice(8)) + (data.sex === 'F' ? 40 : 0);
  const first15 = [
    surnameCode(family),
    givenNameCode(given),
    data.birthDay.slice(2, 4),
    month,
    String(day).padStart(2, '0'),
    data.birthplaceCode,
  ].join('');
  return `${first15}${checkCharacterOf(first15)}` as CodiceFiscale;
}

function consonants(capitals: string): string {
  return capitals.replace(/[AEIOU]/g, '');
}

function vowels(capitals: string): string {
  return capitals.replace(/[^AEIOU]/g, '');
}
