import type { Selectable } from 'kysely';
import type { SiteTextTable } from '../../../../db/types/database.ts';
import type { SystemTx, Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import {
  pageContentSchema,
  type SiteLanguage,
  type SitePage,
  type SitePageId,
  type SiteText,
  type SiteTextId,
} from '../types.ts';

const toText = (r: Selectable<SiteTextTable>): SiteText => ({
  id: r.id as SiteTextId,
  pageId: r.page_id as SitePageId,
  lang: r.lang as SiteLanguage,
  number: r.number,
  // The database holds what this program wrote: anything else is a fault.
  content: pageContentSchema.parse(r.content),
  writtenBy: r.written_by as AccountId,
  writtenAt: r.written_at,
});

/** The versions of a page in one language. */
const versionsOf = (tx: Tx, pageId: SitePageId, lang: SiteLanguage) =>
  tx.db.selectFrom('site_text').selectAll().where('page_id', '=', pageId).where('lang', '=', lang);

/** The newest version of a page in one language; none where nobody wrote it. */
export async function findLatestText(
  tx: Tx,
  pageId: SitePageId,
  lang: SiteLanguage,
): Promise<SiteText | undefined> {
  const row = await versionsOf(tx, pageId, lang).orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row && toText(row);
}

/** One version by its number. */
export async function findText(
  tx: Tx,
  pageId: SitePageId,
  lang: SiteLanguage,
  number: number,
): Promise<SiteText | undefined> {
  const row = await versionsOf(tx, pageId, lang).where('number', '=', number).executeTakeFirst();
  return row && toText(row);
}

/** One version by its id, also for the purpose `publishing`. */
export async function findTextById(tx: Pick<SystemTx, 'db'>, id: SiteTextId): Promise<SiteText | undefined> {
  const row = await tx.db.selectFrom('site_text').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toText(row);
}

/** Versions of a page in one language, the newest first; at most 200. */
export async function listTexts(tx: Tx, pageId: SitePageId, lang: SiteLanguage): Promise<SiteText[]> {
  const rows = await versionsOf(tx, pageId, lang).orderBy('number', 'desc').limit(200).execute();
  return rows.map(toText);
}

/** The newest version of every page and language that the actor may read. */
export async function listLatestTexts(tx: Tx): Promise<SiteText[]> {
  const rows = await tx.db
    .selectFrom('site_text')
    .selectAll()
    .distinctOn(['page_id', 'lang'])
    .orderBy('page_id')
    .orderBy('lang')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toText);
}

/** Writes a version. @returns false when there is one of this number already: somebody saved first */
export async function insertText(
  tx: Tx,
  page: Pick<SitePage, 'id' | 'territoryId'>,
  text: Pick<SiteText, 'id' | 'lang' | 'number' | 'content'>,
): Promise<boolean> {
  const result = await tx.db
    .insertInto('site_text')
    .values({
      id: text.id,
      territory_id: page.territoryId,
      page_id: page.id,
      lang: text.lang,
      number: text.number,
      content: JSON.stringify(text.content),
      written_by: tx.actor.accountId,
    })
    .onConflict((c) => c.columns(['page_id', 'lang', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
