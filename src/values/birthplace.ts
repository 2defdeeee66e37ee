import { type Comune, comuneByCatastale, comuniByName } from './comuni.ts';
import { type Country, countriesByName, countryByCode } from './countries.ts';

/** Where a person was born, by the four characters of the codice fiscale: an Italian comune or a foreign state. */
export type Birthplace =
  | { readonly kind: 'comune'; readonly code: string; readonly comune: Comune }
  | { readonly kind: 'country'; readonly code: string; readonly country: Country };

/** Whether a text has the shape of a birthplace code: a letter A–M for a comune or Z for a state, three digits.
 *  A code of the right shape that `birthplaceByCode` does not know is to be accepted: outside Tuscany the catalogue
 *  has no comuni that ended before 2020, and no lesser dependencies. */
export function isBirthplaceCode(text: string): boolean {
  return /^[A-MZ]\d{3}$/.test(text);
}

/** The comune, present or former, or the state of a code; `undefined` when not in the catalogue. */
export function birthplaceByCode(code: string): Birthplace | undefined {
  const comune = comuneByCatastale(code);
  if (comune !== undefined) return ofComune(comune);
  const country = countryByCode(code);
  return country && ofCountry(country);
}

/** The places with exactly this name: a comune, also as 'Castro (LE)', or a state in Italian or English; case, accents
 *  and apostrophes do not count. None when unknown; more than one when the name is shared: then ask. */
export function birthplaceByName(text: string): readonly Birthplace[] {
  const match = /^(.*?)\s*\(\s*([A-Za-z]{2})\s*\)\s*$/su.exec(text);
  const comuni = comuniByName(match?.[1] ?? text);
  const province = match?.[2]?.toUpperCase();
  if (province !== undefined) return comuni.filter((comune) => comune.province === province).map(ofComune);
  return [...comuni.map(ofComune), ...countriesByName(text).map(ofCountry)];
}

function ofComune(comune: Comune): Birthplace {
  return { kind: 'comune', code: comune.codiceCatastale, comune };
}

function ofCountry(country: Country): Birthplace {
  return { kind: 'country', code: country.code, country };
}
