import type { Selectable } from 'kysely';
import type { OrganisationTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Organisation, OrganisationId, OrganisationKind, TerritoryId } from '../types.ts';

const toOrganisation = (r: Selectable<OrganisationTable>): Organisation => ({
  id: r.id as OrganisationId,
  territoryId: r.territory_id as TerritoryId,
  kind: r.kind as OrganisationKind,
  name: r.name,
  seat: r.seat,
  ipaCode: r.ipa_code,
  version: r.version,
});

/** Bodies of the installation, or of one territory, by name. */
export async function listOrganisations(tx: Tx, territoryId?: TerritoryId): Promise<Organisation[]> {
  let query = tx.db.selectFrom('organisation').selectAll().orderBy('name').orderBy('id');
  if (territoryId !== undefined) query = query.where('territory_id', '=', territoryId);
  return (await query.execute()).map(toOrganisation);
}

/** One body, by its id. */
export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx.db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toOrganisation(row);
}

/** Writes a new body of a territory. */
export async function insertOrganisation(
  tx: Tx,
  o: Omit<Organisation, 'seat' | 'ipaCode' | 'version'>,
): Promise<void> {
  await tx.db
    .insertInto('organisation')
    .values({ id: o.id, territory_id: o.territoryId, kind: o.kind, name: o.name })
    .execute();
}

/** Gives a body another name, seat and code. @returns false when somebody saved after `version` was read */
export async function updateOrganisationName(
  tx: Tx,
  id: OrganisationId,
  version: number,
  changes: Pick<Organisation, 'name' | 'seat' | 'ipaCode'>,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('organisation')
    .set({ name: changes.name, seat: changes.seat, ipa_code: changes.ipaCode, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
