import type { Selectable } from 'kysely';
import type { ServiceTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Organisation, OrganisationId, Service, ServiceId, TerritoryId } from '../types.ts';

const toService = (r: Selectable<ServiceTable>): Service => ({
  id: r.id as ServiceId,
  territoryId: r.territory_id as TerritoryId,
  organisationId: r.organisation_id as OrganisationId,
  name: r.name,
  zone: r.zone,
  version: r.version,
});

/** Inner services of a body, by name; none for who does not work there. */
export async function listServices(tx: Tx, organisationId: string): Promise<Service[]> {
  const rows = await tx.db
    .selectFrom('service')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toService);
}

/** One inner service, if the actor works in its body. */
export async function findService(tx: Tx, id: string): Promise<Service | undefined> {
  const row = await tx.db.selectFrom('service').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toService(row);
}

/** Writes an inner service. */
export async function insertService(
  tx: Tx,
  body: Pick<Organisation, 'id' | 'territoryId'>,
  s: Pick<Service, 'id' | 'name' | 'zone'>,
): Promise<void> {
  await tx.db
    .insertInto('service')
    .values({
      id: s.id,
      territory_id: body.territoryId,
      organisation_id: body.id,
      name: s.name,
      zone: s.zone,
    })
    .execute();
}

/** Changes how a service is called. @returns false when somebody saved after `version` was read */
export async function updateService(
  tx: Tx,
  s: Pick<Service, 'id' | 'name' | 'zone'>,
  version: number,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('service')
    .set({ name: s.name, zone: s.zone, version: version + 1 })
    .where('id', '=', s.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
