import { type CodiceFiscale, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { searchKeyOfName } from '../../../values/person-name.ts';
import type { Identity, PersonId } from '../../people/types.ts';
import type { doubleCodes } from '../types.ts';

/** What a person is compared by. */
export type Compared = Pick<Identity, 'familyName' | 'givenName' | 'birthDate' | 'codiceFiscale'>;
type Double = { code: (typeof doubleCodes)[number]; personId: PersonId | null };

/** Tells, row after row, whether the person is perhaps entered already: among those the writer may see, or in a row before.
 *  The same codice fiscale is the same human being; the same names, in whatever order, and the same day of birth may be.
 *  Where the day is not known nothing is compared: too many share a name.
 *  @param known people the writer may see
 *  @returns undefined where nobody is found; `personId` null where it is a row before */
export function doubleFinder(
  known: readonly (Compared & { personId: PersonId })[],
): (row: Compared) => Double | undefined {
  const byCode = new Map<string, PersonId | null>();
  const byName = new Map<string, PersonId | null>();
  const remember = (person: Compared, id: PersonId | null) => {
    if (person.codiceFiscale && !byCode.has(codeKey(person.codiceFiscale)))
      byCode.set(codeKey(person.codiceFiscale), id);
    const name = nameKey(person);
    if (name && !byName.has(name)) byName.set(name, id);
  };
  for (const person of known) remember(person, person.personId);
  return (row) => {
    const code = row.codiceFiscale ? byCode.get(codeKey(row.codiceFiscale)) : undefined;
    const name = nameKey(row);
    const named = name ? byName.get(name) : undefined;
    remember(row, null);
    if (code !== undefined) return { code: 'row.same-codice-fiscale', personId: code };
    return named === undefined ? undefined : { code: 'row.possible-double', personId: named };
  };
}

const codeKey = (code: CodiceFiscale): string => withoutOmocodia(code);

function nameKey(person: Compared): string | undefined {
  const names = [searchKeyOfName(person.familyName), searchKeyOfName(person.givenName)].sort();
  return person.birthDate === null || names.includes('') ? undefined : [...names, person.birthDate].join(' ');
}
