import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';

/** A company as a place's pages name it. */
export type Host = { id: string; territoryId: TerritoryId; name: string };

/** A place of work of a company that is in use. */
export type HostSite = { id: string; name: string; codiceCatastale: string };

/** Somebody of a company who may follow whoever comes. `capacity`: most people at once, as they said. */
export type HostTutor = { id: string; name: string; part: string; capacity: number | null };

/** The company of a URL, if it is of a territory whose companies the actor reads. */
export async function findHost(tx: Tx, id: string): Promise<Host | undefined> {
  const row = await tx.db
    .selectFrom('company')
    .select(['id', 'territory_id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id, territoryId: row.territory_id as TerritoryId, name: row.name };
}

/** Its places of work, those in use alone unless `closedToo`; by name. */
export async function listHostSites(tx: Tx, companyId: string, closedToo = false): Promise<HostSite[]> {
  const rows = await tx.db
    .selectFrom('company_site')
    .select(['id', 'name', 'codice_catastale', 'closed_on'])
    .where('company_id', '=', companyId)
    .orderBy('name')
    .execute();
  return rows
    .filter((r) => closedToo || r.closed_on === null)
    .map((r) => ({ id: r.id, name: r.name, codiceCatastale: r.codice_catastale }));
}

/** Whom one speaks with there and who may follow somebody: tutors first, then by name. */
export async function listHostTutors(tx: Tx, companyId: string): Promise<HostTutor[]> {
  const rows = await tx.db
    .selectFrom('company_contact')
    .select(['id', 'name', 'part', 'tutor_capacity'])
    .where('company_id', '=', companyId)
    .where('ended_on', 'is', null)
    .orderBy((eb) => eb('part', '<>', 'tutor'))
    .orderBy('name')
    .execute();
  return rows.map((r) => ({ id: r.id, name: r.name, part: r.part, capacity: r.tutor_capacity }));
}

/** How many people the open places of a tutor are for, by tutor.
 *  @param but a place that is left out, because it is being changed */
export async function countTutorPlaces(
  tx: Tx,
  tutorId: string,
  but?: string,
): Promise<{ places: number; people: number }> {
  let query = tx.db
    .selectFrom('place')
    .select((eb) => [eb.fn.countAll<string>().as('places'), eb.fn.sum<string | null>('capacity').as('people')])
    .where('tutor_id', '=', tutorId)
    .where('state', '=', 'open');
  if (but !== undefined) query = query.where('id', '<>', but);
  const row = await query.executeTakeFirstOrThrow();
  return { places: Number(row.places), people: Number(row.people ?? 0) };
}
