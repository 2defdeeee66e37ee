import type { Selectable } from 'kysely';
import type { SitePageTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { PageKind, SitePage, SitePageId } from '../types.ts';

const toPage = (r: Selectable<SitePageTable>): SitePage => ({
  id: r.id as SitePageId,
  territoryId: r.territory_id as TerritoryId,
  kind: r.kind as PageKind,
  slug: r.slug,
  projectId: r.project_id as ProjectId | null,
});

/** One page, if the actor edits the site of its territory. */
export async function findSitePage(tx: Tx, id: string): Promise<SitePage | undefined> {
  const row = await tx.db.selectFrom('site_page').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPage(row);
}

/** Every page of the territories whose site the actor edits, by kind and name in the address. */
export async function listSitePages(tx: Tx): Promise<SitePage[]> {
  const rows = await tx.db.selectFrom('site_page').selectAll().orderBy('kind').orderBy('slug').execute();
  return rows.map(toPage);
}

/** Writes a page.
 *  @returns false when the address is taken, when the only page of its kind is there, or the project has its page: also by
 *  a territory that the actor does not see */
export async function insertSitePage(tx: Tx, p: SitePage): Promise<boolean> {
  const result = await tx.db
    .insertInto('site_page')
    .values({
      id: p.id,
      territory_id: p.territoryId,
      kind: p.kind,
      slug: p.slug,
      project_id: p.projectId,
      created_by: tx.actor.accountId,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
