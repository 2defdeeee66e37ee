import { numericCheckDigitOf } from '../../src/values/codice-fiscale-check.ts';
import { type PartitaIva, parsePartitaIva } from '../../src/values/partita-iva.ts';
import { companies } from './data/companies.ts';
import { companiesApuane } from './data/companies-apuane.ts';
import type { Speaker, ToldCompany } from './told-company.ts';

/** All companies of the demonstration, in the order in which they are entered. */
export const allCompanies: readonly ToldCompany[] = [...companies, ...companiesApuane];

/** The three digits of an office that does not exist: nobody has a number of this range. */
const NO_OFFICE = '700';

/** The partita IVA of the company at this place of the list: right check digit, invented range. */
export function partitaIvaOf(place: number): PartitaIva {
  const first10 = `${String(9_990_001 + place)}${NO_OFFICE}`;
  const parsed = parsePartitaIva(`${first10}${numericCheckDigitOf(first10)}`);
  if (!parsed.ok) throw new RangeError('no partita IVA');
  return parsed.value;
}

/** Who speaks with companies in a territory, by work e-mail, and the body each one speaks for. */
export const speakers = {
  'sud-est': {
    scout: ['rachele.innocenti@prova.example', 'bagno'],
    coach: ['samuele.corti@prova.example', 'coop21'],
  },
  apuane: {
    scout: ['tiziano.bordigoni@prova.example', 'usl-nordovest'],
    coach: ['matteo.bertagnini@prova.example', 'autoaiuto'],
  },
} as const satisfies Record<
  ToldCompany['territory'],
  Record<Speaker, readonly [email: string, body: string]>
>;
