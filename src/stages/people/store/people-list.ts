import { sql } from 'kysely';
import { blindIndex } from '../../../platform/crypto/blind-index.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { type CodiceFiscale, parseCodiceFiscale, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import { compareItalian, searchKeyOfName } from '../../../values/person-name.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../types.ts';
import { listPointers } from './entries.ts';
import { listIdentities, type StoredIdentity } from './identities.ts';
import { findByCodiceFiscaleIndex } from './persons.ts';
import { type Entry, listSecondEntries } from './second-entries.ts';

/** Up to so many visible people a list decrypts the names to sort and search; above, it goes by the code. */
export const NAMES_UP_TO = 2_000;
/** People on one page of a list. */
export const PAGE_SIZE = 50;

/** A person in a list; without identity where the reader's task does not need her name. */
export type ListedPerson = Person & { identity: StoredIdentity | undefined };
/** A page, how many there are in all, and the ids that lead to the pages beside it. */
export type PeoplePage = {
  total: number;
  byName: boolean;
  rows: ListedPerson[];
  previous?: PersonId | 'first';
  next?: PersonId;
};

/** One page of the people the actor may see, in Italian order of the names; or by code where they are too many.
 *  Only the people of the page count as read: sorting and searching look at names that are not shown.
 *  @param query what was searched: a name, a code or a codice fiscale; empty for all
 *  @param after id of the last person of the page before */
export async function listPeople(tx: Tx, query: string, after: string | undefined): Promise<PeoplePage> {
  const visible = await countVisible(tx);
  const byName = visible <= NAMES_UP_TO;
  const found = query.trim() === '' ? undefined : await findExact(tx, query.trim());
  const ordered =
    found !== undefined
      ? found
      : byName
        ? await orderedByName(tx, query)
        : query.trim() === ''
          ? undefined
          : [];
  if (ordered === undefined) return pageByCode(tx, visible, after);
  const start = after === undefined ? 0 : ordered.findIndex((p) => p.id === after) + 1;
  const shown = ordered.slice(start, start + PAGE_SIZE);
  for (const p of shown) tx.ledger.note(p.id, 'stub');
  const identities = new Map(
    await listIdentities(
      tx,
      shown.map((p) => p.id),
    ),
  );
  const before = ordered[start - PAGE_SIZE - 1];
  const last = shown.at(-1);
  return {
    total: ordered.length,
    byName,
    rows: shown.map((p) => ({ ...p, identity: identities.get(p.id) })),
    ...(start > 0 ? { previous: before?.id ?? 'first' } : {}),
    ...(last !== undefined && start + PAGE_SIZE < ordered.length ? { next: last.id } : {}),
  };
}

async function countVisible(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from app.person`.execute(tx.db);
  return rows[0]?.n ?? 0;
}

const toPerson = (r: { id: string; territory_id: string; code: string }): Person => ({
  id: r.id as PersonId,
  territoryId: r.territory_id as TerritoryId,
  code: r.code,
});

/** A code or a codice fiscale written whole finds without opening any name. */
async function findExact(tx: Tx, query: string): Promise<Person[] | undefined> {
  const code = parseCodiceFiscale(query);
  const select = tx.db.selectFrom('person').select(['id', 'territory_id', 'code']);
  if (code.ok) {
    const territories = await tx.db.selectFrom('territory').select('id').execute();
    const ids: PersonId[] = [];
    for (const t of territories) {
      const id = t.id as TerritoryId;
      ids.push(
        ...(await findByCodiceFiscaleIndex(
          tx,
          id,
          blindIndex(tx.vault.ring, id, withoutOmocodia(code.value)),
        )),
      );
    }
    return ids.length === 0 ? [] : (await select.where('id', 'in', ids).execute()).map(toPerson);
  }
  if (!/^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{6}$/.test(query)) return undefined;
  const rows = await select.where('code', '=', query.toUpperCase()).execute();
  return rows.length > 0 ? rows.map(toPerson) : undefined;
}

async function orderedByName(tx: Tx, query: string): Promise<Person[]> {
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
      'i.codice_fiscale_enc',
    ])
    .execute();
  const box = await tx.vault.unlock(
    rows.filter((r) => r.rowId !== null).map((r) => r.id),
    'identity',
  );
  const named = rows.map((r) => {
    const place = { table: 'person_identity', rowId: r.rowId ?? '', personId: r.id };
    const family = box.peek(place, 'family_name_enc', r.family_name_enc) ?? '';
    const given = box.peek(place, 'given_name_enc', r.given_name_enc) ?? '';
    const code = box.peek(place, 'codice_fiscale_enc', r.codice_fiscale_enc) as CodiceFiscale | null;
    return {
      person: toPerson(r),
      registeredAt: r.registered_at,
      family,
      given,
      code: code && withoutOmocodia(code),
      nameless: r.rowId === null,
    };
  });
  const second = await listSecondEntries(tx, new Set(rows.map((r) => r.id)), alikeOf(named));
  const wanted = searchKeyOfName(query);
  return named
    .filter(
      (n) =>
        !second.has(n.person.id) &&
        (wanted === '' ||
          [`${n.family}${n.given}`, `${n.given}${n.family}`].some((t) =>
            searchKeyOfName(t).includes(wanted),
          )),
    )
    .sort(
      (a, b) =>
        Number(a.nameless) - Number(b.nameless) ||
        compareItalian(a.family, b.family) ||
        compareItalian(a.given, b.given) ||
        (a.person.code < b.person.code ? -1 : 1),
    )
    .map((n) => n.person);
}

/** Groups of two or more who share a codice fiscale, or both names in whatever order. */
function alikeOf(
  named: readonly {
    person: Person;
    registeredAt: Date;
    family: string;
    given: string;
    code: string | null;
  }[],
): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const { person, registeredAt, family, given, code } of named) {
    const names = [searchKeyOfName(family), searchKeyOfName(given)].sort().join(' ');
    for (const key of [names.trim(), code])
      if (key) groups.set(key, [...(groups.get(key) ?? []), { id: person.id, registeredAt }]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

async function pageByCode(tx: Tx, total: number, after: string | undefined): Promise<PeoplePage> {
  let query = tx.db
    .selectFrom('person')
    .select(['id', 'territory_id', 'code'])
    .orderBy('code')
    .orderBy('id')
    .limit(PAGE_SIZE + 1);
  const from =
    after === undefined
      ? undefined
      : await tx.db.selectFrom('person').select(['code', 'id']).where('id', '=', after).executeTakeFirst();
  if (from !== undefined) query = query.where(sql<boolean>`(code, id) > (${from.code}, ${from.id}::uuid)`);
  const second = [...(await listPointers(tx)).keys()];
  if (second.length > 0) query = query.where('id', 'not in', second);
  const rows = (await query.execute()).map(toPerson);
  const shown = rows.slice(0, PAGE_SIZE);
  for (const p of shown) tx.ledger.note(p.id, 'stub');
  const identities = new Map(
    await listIdentities(
      tx,
      shown.map((p) => p.id),
    ),
  );
  const last = shown.at(-1);
  return {
    total: total - second.length,
    byName: false,
    rows: shown.map((p) => ({ ...p, identity: identities.get(p.id) })),
    ...(from !== undefined ? { previous: 'first' as const } : {}),
    ...(rows.length > PAGE_SIZE && last !== undefined ? { next: last.id } : {}),
  };
}
