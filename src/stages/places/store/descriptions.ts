import type { Selectable } from 'kysely';
import type { PlaceDescriptionTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CompanyId } from '../../companies/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { DescriptionContent, PlaceDescription, PlaceDescriptionId } from '../types.ts';

const toDescription = (r: Selectable<PlaceDescriptionTable>): PlaceDescription => ({
  id: r.id as PlaceDescriptionId,
  territoryId: r.territory_id as TerritoryId,
  companyId: r.company_id as CompanyId,
  content: r.content as DescriptionContent,
  sentAt: r.sent_at,
  state: r.state as PlaceDescription['state'],
  answeredBy: r.answered_by as AccountId | null,
  answeredAt: r.answered_at,
  version: r.version,
});

/** One description, if the actor may read the company. */
export async function findDescription(tx: Tx, id: string): Promise<PlaceDescription | undefined> {
  const row = await tx.db.selectFrom('place_description').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDescription(row);
}

/** What a company wrote through its links: what waits first, then the latest; at most 100. */
export async function listDescriptions(tx: Tx, companyId: string): Promise<PlaceDescription[]> {
  const rows = await tx.db
    .selectFrom('place_description')
    .selectAll()
    .where('company_id', '=', companyId)
    .orderBy((eb) => eb('state', '<>', 'sent'))
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(toDescription);
}

/** Answers a description, by the actor. @returns false when it was answered already */
export async function updateDescriptionAnswered(
  tx: Tx,
  d: Pick<PlaceDescription, 'id' | 'version'>,
  state: 'taken' | 'set-aside',
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('place_description')
    .set({ state, answered_by: tx.actor.accountId, answered_at: now, version: d.version + 1 })
    .where('id', '=', d.id)
    .where('version', '=', d.version)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
