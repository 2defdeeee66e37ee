import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PageKind, PublishedContent, SiteAssetId, SiteLanguage, SitePageId } from '../types.ts';

type Door = Pick<SystemTx, 'db'>;

/** What is written of a page for everybody to read. */
export type Copy = {
  readonly pageId: SitePageId;
  readonly territoryId: TerritoryId;
  readonly lang: SiteLanguage;
  readonly kind: PageKind;
  readonly slug: string;
  readonly content: PublishedContent;
};

/** Writes the copy of a page, in place of the one that stands. */
export async function writeCopy(tx: Door, copy: Copy, at: Date): Promise<void> {
  const content = JSON.stringify(copy.content);
  await tx.db
    .insertInto('published_page')
    .values({
      page_id: copy.pageId,
      lang: copy.lang,
      territory_id: copy.territoryId,
      kind: copy.kind,
      slug: copy.slug,
      content,
      first_published_at: at,
      updated_at: at,
    })
    .onConflict((c) =>
      c.columns(['page_id', 'lang']).doUpdateSet({ slug: copy.slug, content, updated_at: at }),
    )
    .execute();
}

/** Empties the copy of a page. @returns false when nothing of it stands */
export async function emptyCopy(
  tx: Door,
  pageId: SitePageId,
  lang: SiteLanguage,
  at: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('published_page')
    .set({ content: null, updated_at: at })
    .where('page_id', '=', pageId)
    .where('lang', '=', lang)
    .where('content', 'is not', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Copies pictures and documents for everybody; what was copied before stays as it is. */
export async function copyAssets(tx: Door, ids: readonly SiteAssetId[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .insertInto('published_asset')
    .columns(['id', 'territory_id', 'media_type', 'name', 'bytes', 'published_at'])
    .expression((e) =>
      e
        .selectFrom('site_asset')
        .select(['id', 'territory_id', 'media_type', 'name', 'bytes', sql<Date>`${at}::timestamptz`.as('at')])
        .where('id', 'in', [...ids]),
    )
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Says that what everybody reads has changed: whoever keeps a copy counts these rows. */
export async function noteChange(tx: Door): Promise<void> {
  await tx.db.insertInto('published_change').defaultValues().execute();
}
