import type { Selectable } from 'kysely';
import type { CompanyAwardTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { Award, AwardId, CompanyId } from '../types.ts';

const toAward = (r: Selectable<CompanyAwardTable>): Award => ({
  id: r.id as AwardId,
  companyId: r.company_id as CompanyId,
  projectId: r.project_id as ProjectId,
  kind: r.kind as Award['kind'],
  number: r.number,
  givenOn: r.given_on,
  forWhat: r.for_what,
  revokedOn: r.revoked_on,
  version: r.version,
});

/** Certificates and marks of these entries, the latest first, those taken back too. */
export async function listAwards(tx: Tx, entries: readonly CompanyId[]): Promise<Award[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_award')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy('given_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toAward);
}

/** Writes a certificate or a mark, given by the actor.
 *  @returns false when the project's register has that number already: nothing is then written */
export async function insertAward(
  tx: Tx,
  a: Omit<Award, 'revokedOn' | 'version'> & { territoryId: TerritoryId },
): Promise<boolean> {
  const result = await tx.db
    .insertInto('company_award')
    .values({
      id: a.id,
      territory_id: a.territoryId,
      company_id: a.companyId,
      project_id: a.projectId,
      kind: a.kind,
      number: a.number,
      given_on: a.givenOn,
      for_what: a.forWhat,
      given_by: tx.actor.accountId,
    })
    .onConflict((c) => c.columns(['project_id', 'kind', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes a mark back from a day on. @returns false when it was taken back after `version` was read */
export async function updateAwardRevoked(
  tx: Tx,
  a: Pick<Award, 'id' | 'version'>,
  on: CalendarDay,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_award')
    .set({ revoked_on: on, version: a.version + 1 })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .where('revoked_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
