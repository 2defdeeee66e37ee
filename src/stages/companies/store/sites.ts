import type { Selectable } from 'kysely';
import type { CompanySiteTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, Site, SiteId } from '../types.ts';

const toSite = (r: Selectable<CompanySiteTable>): Site => ({
  id: r.id as SiteId,
  companyId: r.company_id as CompanyId,
  name: r.name,
  address: r.address,
  codiceCatastale: r.codice_catastale,
  onFoot: r.on_foot,
  publicTransport: r.public_transport,
  stepFree: r.step_free as Site['stepFree'],
  accessibleToilet: r.accessible_toilet as Site['accessibleToilet'],
  accessibility: r.accessibility,
  seenOn: r.seen_on,
  closedOn: r.closed_on,
  version: r.version,
});

/** One place of work, if the actor may read it. */
export async function findSite(tx: Tx, id: string): Promise<Site | undefined> {
  const row = await tx.db.selectFrom('company_site').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSite(row);
}

/** Places of work of these entries, those in use first, by name; closed ones too. */
export async function listSites(tx: Tx, entries: readonly CompanyId[]): Promise<Site[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_site')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy((e) => e('closed_on', 'is not', null))
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toSite);
}

/** What one writes of a place of work. */
export type SiteFacts = Omit<Site, 'id' | 'companyId' | 'version'>;

const columns = (s: SiteFacts) => ({
  name: s.name,
  address: s.address,
  codice_catastale: s.codiceCatastale,
  on_foot: s.onFoot,
  public_transport: s.publicTransport,
  step_free: s.stepFree,
  accessible_toilet: s.accessibleToilet,
  accessibility: s.accessibility,
  seen_on: s.seenOn,
  closed_on: s.closedOn,
});

/** Writes a place of work of a company. */
export async function insertSite(
  tx: Tx,
  s: SiteFacts & { id: SiteId; companyId: CompanyId; territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_site')
    .values({ id: s.id, company_id: s.companyId, territory_id: s.territoryId, ...columns(s) })
    .execute();
}

/** Changes a place of work, or closes it. @returns false when somebody saved after `version` was read */
export async function updateSite(tx: Tx, s: Pick<Site, 'id' | 'version'>, to: SiteFacts): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_site')
    .set({ ...columns(to), version: s.version + 1 })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
