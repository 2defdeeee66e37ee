import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../types.ts';

/** Enters a person, by the actor, for one of her bodies. She is visible to nobody until a relation is opened. */
export async function insertPerson(tx: Tx, person: Person, organisationId: OrganisationId): Promise<void> {
  await tx.db
    .insertInto('person')
    .values({
      id: person.id,
      territory_id: person.territoryId,
      code: person.code,
      registered_by: tx.actor.accountId,
      registered_for: organisationId,
      ...(tx.actor.at ? { registered_at: tx.actor.at } : {}),
    })
    .execute();
}

/** One person, if the actor may know of her. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const row = await tx.db
    .selectFrom('person')
    .select(['id', 'territory_id', 'code'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id as PersonId, territoryId: row.territory_id as TerritoryId, code: row.code };
}

/** Those of these people whom the actor may know of. */
export async function listPersons(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom('person')
    .select(['id', 'territory_id', 'code'])
    .where('id', 'in', ids)
    .orderBy('code')
    .execute();
  return rows.map((r) => ({
    id: r.id as PersonId,
    territoryId: r.territory_id as TerritoryId,
    code: r.code,
  }));
}

/** When she was entered, if the actor may know of her. */
export async function findRegisteredAt(tx: Tx, id: string): Promise<Date | undefined> {
  const row = await tx.db
    .selectFrom('person')
    .select('registered_at')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.registered_at;
}

/** Ids of the visible people with this blind index; people the actor may not see are not among them. */
export async function findByCodiceFiscaleIndex(
  tx: Tx,
  territoryId: TerritoryId,
  index: Buffer,
): Promise<PersonId[]> {
  const { rows } = await sql<{
    ids: PersonId[];
  }>`select gate.find_by_codice_fiscale(${territoryId}, ${index}) as ids`.execute(tx.db);
  return rows[0]?.ids ?? [];
}
