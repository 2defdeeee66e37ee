import countryRows from './countries.data.json' with { type: 'json' };
import { searchKeyOfName } from './person-name.ts';

/** A state in which a person may be born, by the code that stands in the codice fiscale ('Z129' Romania).
 *  States that no longer exist are in the list: who was born there may have been given their code. */
export type Country = { readonly code: string; readonly it: string; readonly en: string };

/** One row a country: code, Italian name, English name, then other names under which people look for it. */
const COUNTRIES = countryRows.map(([code = '', it = '', en = '', ...others]) => ({
  country: { code, it, en } satisfies Country,
  keys: [it, en, ...others].map(searchKeyOfName),
}));

const byCode = new Map(COUNTRIES.map(({ country }) => [country.code, country]));

/** The country of a code, or `undefined`: the list holds the states of today and five that have ended, not every
 *  dependency that ever had a code. */
export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** The countries with exactly this name, in Italian, in English, or another in use; case and accents do not count. */
export function countriesByName(name: string): readonly Country[] {
  const key = searchKeyOfName(name);
  return COUNTRIES.filter(({ keys }) => keys.includes(key)).map(({ country }) => country);
}
