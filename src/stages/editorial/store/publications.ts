import type { Selectable } from 'kysely';
import type { SitePublicationTable } from '../../../../db/types/database.ts';
import type { SystemTx, Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type {
  OrderedFacts,
  SiteLanguage,
  SitePageId,
  SitePublication,
  SitePublicationId,
  SiteTextId,
  WaitingOrder,
} from '../types.ts';

const toPublication = (r: Selectable<SitePublicationTable>): SitePublication => ({
  id: r.id as SitePublicationId,
  territoryId: r.territory_id as TerritoryId,
  pageId: r.page_id as SitePageId,
  lang: r.lang as SiteLanguage,
  textId: r.text_id as SiteTextId | null,
  facts: r.facts as OrderedFacts | null,
  dueAt: r.due_at,
});

const waiting = (tx: Tx) =>
  tx.db
    .selectFrom('site_publication as p')
    .leftJoin('site_text as t', 't.id', 'p.text_id')
    .select(['p.id', 'p.page_id', 'p.lang', 'p.due_at', 't.number'])
    .where('p.state', '=', 'scheduled')
    .orderBy('p.due_at')
    .orderBy('p.id');

type WaitingRow = Awaited<ReturnType<ReturnType<typeof waiting>['execute']>>[number];

/** An order that waits, and of which page. */
export type WaitingPublication = WaitingOrder & Pick<SitePublication, 'id' | 'pageId' | 'lang'>;

const toWaiting = (r: WaitingRow): WaitingPublication => ({
  id: r.id as SitePublicationId,
  pageId: r.page_id as SitePageId,
  lang: r.lang as SiteLanguage,
  number: r.number,
  dueAt: r.due_at,
});

/** The orders that wait, of the pages the actor may read, by their hour. */
export async function listWaiting(tx: Tx): Promise<WaitingPublication[]> {
  return (await waiting(tx).execute()).map(toWaiting);
}

/** What waits for a page in one language: at most one version to come out and one order to take it away. */
export async function listWaitingOf(
  tx: Tx,
  pageId: SitePageId,
  lang: SiteLanguage,
): Promise<WaitingPublication[]> {
  const rows = await waiting(tx).where('p.page_id', '=', pageId).where('p.lang', '=', lang).execute();
  return rows.map(toWaiting);
}

/** What was carried out last for each page and language: the number of the version that stands on the site, or null
 *  where it was taken away. */
export async function listStanding(
  tx: Tx,
): Promise<readonly { pageId: SitePageId; lang: SiteLanguage; number: number | null }[]> {
  const rows = await tx.db
    .selectFrom('site_publication as p')
    .leftJoin('site_text as t', 't.id', 'p.text_id')
    .select(['p.page_id', 'p.lang', 't.number'])
    .distinctOn(['p.page_id', 'p.lang'])
    .where('p.state', '=', 'done')
    .orderBy('p.page_id')
    .orderBy('p.lang')
    .orderBy('p.done_at', 'desc')
    .orderBy('p.ordered_at', 'desc')
    .execute();
  return rows.map((r) => ({
    pageId: r.page_id as SitePageId,
    lang: r.lang as SiteLanguage,
    number: r.number,
  }));
}

/** Writes an order that waits. @returns false when another of its kind waits already */
export async function insertPublication(tx: Tx, p: SitePublication): Promise<boolean> {
  const result = await tx.db
    .insertInto('site_publication')
    .values({
      id: p.id,
      territory_id: p.territoryId,
      page_id: p.pageId,
      lang: p.lang,
      text_id: p.textId,
      facts: p.facts === null ? null : JSON.stringify(p.facts),
      due_at: p.dueAt,
      ordered_by: tx.actor.accountId,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Settles an order that waits: it was carried out, or called off. @returns false when it waited no longer */
export async function settlePublication(
  tx: Pick<SystemTx, 'db'>,
  id: SitePublicationId,
  state: 'done' | 'cancelled',
  at: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('site_publication')
    .set({ state, done_at: at })
    .where('id', '=', id)
    .where('state', '=', 'scheduled')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes the order that has been due longest into hand until the transaction ends; another process takes the next one.
 *  @param tx of the purpose `publishing`
 *  @param but those that were tried already */
export async function claimDue(
  tx: Pick<SystemTx, 'db'>,
  now: Date,
  but: readonly SitePublicationId[],
): Promise<SitePublication | undefined> {
  let due = tx.db
    .selectFrom('site_publication')
    .selectAll()
    .where('state', '=', 'scheduled')
    .where('due_at', '<=', now);
  if (but.length > 0) due = due.where('id', 'not in', [...but]);
  const row = await due.orderBy('due_at').orderBy('id').limit(1).forUpdate().skipLocked().executeTakeFirst();
  return row && toPublication(row);
}
