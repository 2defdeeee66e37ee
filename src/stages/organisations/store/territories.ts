import type { Tx } from '../../../platform/database/tx.ts';
import type { Territory, TerritoryComune, TerritoryId } from '../types.ts';

/** Territories of the installation, by name. */
export async function listTerritories(tx: Tx): Promise<Territory[]> {
  const rows = await tx.db
    .selectFrom('territory')
    .select(['id', 'name', 'version'])
    .orderBy('name')
    .execute();
  return rows.map((r) => ({ id: r.id as TerritoryId, name: r.name, version: r.version }));
}

/** Municipalities by territory, each list by name. */
export async function listComuniByTerritory(tx: Tx): Promise<ReadonlyMap<string, TerritoryComune[]>> {
  const rows = await tx.db.selectFrom('territory_comune').selectAll().orderBy('name').execute();
  const out = new Map<string, TerritoryComune[]>();
  for (const r of rows) {
    out.set(r.territory_id, [
      ...(out.get(r.territory_id) ?? []),
      { codiceCatastale: r.codice_catastale, name: r.name },
    ]);
  }
  return out;
}

/** Writes a territory with its municipalities. */
export async function insertTerritory(
  tx: Tx,
  id: TerritoryId,
  name: string,
  comuni: readonly TerritoryComune[],
): Promise<void> {
  await tx.db.insertInto('territory').values({ id, name }).execute();
  await tx.db
    .insertInto('territory_comune')
    .values(comuni.map((c) => ({ territory_id: id, codice_catastale: c.codiceCatastale, name: c.name })))
    .execute();
}
