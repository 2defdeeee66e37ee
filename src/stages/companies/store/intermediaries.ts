import type { Selectable } from 'kysely';
import type { IntermediaryTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { Intermediary, IntermediaryId } from '../types.ts';

const toIntermediary = (r: Selectable<IntermediaryTable>): Intermediary => ({
  id: r.id as IntermediaryId,
  territoryId: r.territory_id as TerritoryId,
  kind: r.kind as Intermediary['kind'],
  name: r.name,
  contact: r.contact,
  version: r.version,
});

/** Associations, agencies and offices of the actor's territories, or of one, by name. */
export async function listIntermediaries(tx: Tx, territoryId?: TerritoryId): Promise<Intermediary[]> {
  let query = tx.db.selectFrom('intermediary').selectAll().orderBy('name').orderBy('id');
  if (territoryId !== undefined) query = query.where('territory_id', '=', territoryId);
  return (await query.execute()).map(toIntermediary);
}

/** One of them, if the actor may read it. */
export async function findIntermediary(tx: Tx, id: string): Promise<Intermediary | undefined> {
  const row = await tx.db.selectFrom('intermediary').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toIntermediary(row);
}

/** Writes one, entered by the actor. */
export async function insertIntermediary(tx: Tx, i: Omit<Intermediary, 'version'>): Promise<void> {
  await tx.db
    .insertInto('intermediary')
    .values({
      id: i.id,
      territory_id: i.territoryId,
      kind: i.kind,
      name: i.name,
      contact: i.contact,
      created_by: tx.actor.accountId,
    })
    .execute();
}

/** Changes one. @returns false when somebody saved after `version` was read */
export async function updateIntermediary(
  tx: Tx,
  i: Pick<Intermediary, 'id' | 'version'>,
  to: Pick<Intermediary, 'kind' | 'name' | 'contact'>,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('intermediary')
    .set({ kind: to.kind, name: to.name, contact: to.contact, version: i.version + 1 })
    .where('id', '=', i.id)
    .where('version', '=', i.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
