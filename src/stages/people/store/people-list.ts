import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CodiceFiscale, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { searchKeyOfName } from '../../../values/person-name.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../types.ts';
import { listPointers } from './entries.ts';
import { countVisible, findExact } from './exact-search.ts';
import { type Entry, listSecondEntries } from './second-entries.ts';

/** Up to so many visible people a list decrypts the names to sort and search; above, it goes by the code. */
export const NAMES_UP_TO = 2_000;

/** Somebody in a list, with what the list is sorted by: personal data that is not shown, and not in the ledger. The
 *  names are empty, and the birth date is null, where the reader's task does not need who she is. */
export type SortablePerson = Person & {
  familyName: string;
  givenName: string;
  birthDate: CalendarDay | null;
};

/** The people the actor may see, each human being once. */
export type VisiblePeople = {
  /** whether names were opened: there are not too many */
  byName: boolean;
  /** those who are found, in no order; absent where they are too many to be held, and nothing was searched */
  people?: readonly SortablePerson[];
  /** which entry stands for which other */
  standsFor: ReadonlyMap<string, PersonId>;
};

/** The people the actor may see, to be sorted, filtered and paged by whoever shows them: nothing is noted as read here.
 *  Five statements at the most, and one to the store of keys.
 *  @param query what was searched: a name, a code or a codice fiscale; empty for all */
export async function listVisible(tx: Tx, query: string | undefined): Promise<VisiblePeople> {
  const byName = (await countVisible(tx)) <= NAMES_UP_TO;
  const exact = query === undefined ? undefined : await findExact(tx, query);
  if (!byName) {
    const standsFor = await listPointers(tx);
    const found = exact ?? (query === undefined ? undefined : []);
    return { byName, standsFor, ...(found ? { people: found.map(unnamed) } : {}) };
  }
  const named = await openNames(tx);
  const standsFor = await listSecondEntries(tx, new Set(named.map((n) => n.person.id)), alikeOf(named));
  const wanted = query === undefined ? '' : searchKeyOfName(query);
  const ids = exact && new Set(exact.map((p) => standsFor.get(p.id) ?? p.id));
  return {
    byName,
    standsFor,
    people: named
      .filter(({ person: p }) => !standsFor.has(p.id) && (ids ? ids.has(p.id) : isCalled(p, wanted)))
      .map((n) => n.person),
  };
}

const unnamed = (p: Person): SortablePerson => ({ ...p, familyName: '', givenName: '', birthDate: null });

function isCalled(p: SortablePerson, wanted: string): boolean {
  return [`${p.familyName}${p.givenName}`, `${p.givenName}${p.familyName}`].some((name) =>
    searchKeyOfName(name).includes(wanted),
  );
}

type Named = { person: SortablePerson; registeredAt: Date; code: CodiceFiscale | null };

async function openNames(tx: Tx): Promise<Named[]> {
  const rows = await tx.db
    .selectFrom('person as p')
    .leftJoin('person_identity as i', 'i.person_id', 'p.id')
    .select([
      'p.id',
      'p.territory_id',
      'p.code',
      'p.registered_at',
      'i.id as rowId',
      'i.family_name_enc',
      'i.given_name_enc',
      'i.birth_date_enc',
      'i.codice_fiscale_enc',
    ])
    .execute();
  const box = await tx.vault.unlock(
    rows.filter((r) => r.rowId !== null).map((r) => r.id),
    'identity',
  );
  return rows.map((r) => {
    const place = { table: 'person_identity', rowId: r.rowId ?? '', personId: r.id };
    const code = box.peek(place, 'codice_fiscale_enc', r.codice_fiscale_enc) as CodiceFiscale | null;
    return {
      person: {
        id: r.id as PersonId,
        territoryId: r.territory_id as TerritoryId,
        code: r.code,
        familyName: box.peek(place, 'family_name_enc', r.family_name_enc) ?? '',
        givenName: box.peek(place, 'given_name_enc', r.given_name_enc) ?? '',
        birthDate: box.peek(place, 'birth_date_enc', r.birth_date_enc) as CalendarDay | null,
      },
      registeredAt: r.registered_at,
      code: code && withoutOmocodia(code),
    };
  });
}

/** Groups of two or more who share a codice fiscale, or both names in whatever order. */
function alikeOf(named: readonly Named[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const { person, registeredAt, code } of named) {
    const names = [searchKeyOfName(person.familyName), searchKeyOfName(person.givenName)].sort().join(' ');
    for (const key of [names.trim(), code])
      if (key) groups.set(key, [...(groups.get(key) ?? []), { id: person.id, registeredAt }]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
