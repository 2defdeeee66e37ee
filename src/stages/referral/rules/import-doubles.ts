import { withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { searchKeyOfName } from '../../../values/person-name.ts';
import { type Compared, likeness } from '../../people/rules/similar.ts';
import type { PersonId } from '../../people/types.ts';
import type { doubleCodes } from '../types.ts';

type Entry = { person: Compared; personId: PersonId | null };
type Double = { code: (typeof doubleCodes)[number]; personId: PersonId | null };

/** Tells, row after row, whether the person is perhaps entered already: among those the writer may see, or in a row before.
 *  Two are alike as `likeness` of the people stage says; only those who share a name or a codice fiscale are compared, so
 *  that two thousand rows and two thousand people are no four million comparisons.
 *  @param known people the writer may see
 *  @returns undefined where nobody is found; `personId` null where it is a row before */
export function doubleFinder(
  known: readonly { personId: string; identity: Compared }[],
): (row: Compared) => Double | undefined {
  const shelves = new Map<string, Entry[]>();
  const remember = (entry: Entry) => {
    for (const key of keysOf(entry.person)) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(entry);
      else shelves.set(key, [entry]);
    }
  };
  for (const { personId, identity } of known) remember({ person: identity, personId: personId as PersonId });
  return (row) => {
    const alike = keysOf(row)
      .flatMap((key) => shelves.get(key) ?? [])
      .map((entry) => ({ entry, like: likeness(row, entry.person) }))
      .filter(({ like }) => like !== null);
    remember({ person: row, personId: null });
    const surest = alike.find(({ like }) => like === 'same-codice-fiscale') ?? alike[0];
    return (
      surest && {
        code: surest.like === 'same-codice-fiscale' ? 'row.same-codice-fiscale' : 'row.possible-double',
        personId: surest.entry.personId,
      }
    );
  };
}

function keysOf(person: Compared): string[] {
  const names = [searchKeyOfName(person.familyName), searchKeyOfName(person.givenName)];
  const code = person.codiceFiscale ? [`code ${withoutOmocodia(person.codiceFiscale)}`] : [];
  return [...new Set([...names.filter((name) => name !== ''), ...code])];
}
