import type { CalendarDay } from '../../../values/calendar-day.ts';
import { compareItalian } from '../../../values/person-name.ts';
import type { PersonId } from '../../people/types.ts';
import type { PeopleSort } from '../types.ts';

/** What the order of a list looks at; names are empty where they are not known. */
export type Sortable = {
  id: PersonId;
  code: string;
  familyName: string;
  givenName: string;
  birthDate: CalendarDay | null;
};

/** Letters alone: who is called «ROSSI» stands among the Rossi by her given name. */
const letters = new Intl.Collator('it', { ignorePunctuation: true, sensitivity: 'base' });

const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byCode = (a: Sortable, b: Sortable) => plain(a.code, b.code) || plain(a.id, b.id);

/** People in the order of a list. It is total: the code decides between equals. Who has no name that the reader knows,
 *  or no birth date, comes last either way. The youngest have the lowest age and the latest birth. */
export function inListOrder<P extends Sortable>(
  people: readonly P[],
  by: Exclude<PeopleSort, 'latest'>,
  descending: boolean,
): P[] {
  const turn = descending ? -1 : 1;
  const unknown = (p: Sortable) =>
    Number(by === 'age' ? p.birthDate === null : by === 'name' && p.familyName === '');
  const compare = (a: Sortable, b: Sortable) => {
    if (by === 'age') return plain(b.birthDate ?? '', a.birthDate ?? '');
    if (by === 'code') return 0;
    return (
      letters.compare(a.familyName, b.familyName) ||
      letters.compare(a.givenName, b.givenName) ||
      compareItalian(a.familyName, b.familyName) ||
      compareItalian(a.givenName, b.givenName)
    );
  };
  return [...people].sort((a, b) => unknown(a) - unknown(b) || turn * (compare(a, b) || byCode(a, b)));
}
