import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { PageKind, SiteLanguage, SitePageId } from '../../editorial/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { FeedbackId, SentFeedback } from '../types.ts';

/** A page that stands on the site, as the form needs it. */
export type RatedPage = {
  readonly pageId: SitePageId;
  readonly lang: SiteLanguage;
  readonly territoryId: TerritoryId;
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
};

/** The page as it is published in a language; none once it was taken away. @param tx of the purpose `rating` */
export async function findRatedPage(
  tx: SystemTx,
  pageId: SitePageId,
  lang: SiteLanguage,
): Promise<RatedPage | undefined> {
  const { rows } = await sql<RatedPage>`
    select page_id as "pageId", lang, territory_id as "territoryId", kind, slug, content->>'title' as title
      from app.published_page where page_id = ${pageId}::uuid and lang = ${lang} and content is not null`.execute(
    tx.db,
  );
  return rows[0];
}

/** Lets one sending of a network pass at a time, until the transaction ends: so many at once are counted one by one. */
export async function lockSender(tx: SystemTx, subject: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject.toString('hex')}, 0))`.execute(tx.db);
}

/** Writes what was sent. @param box null where there is no free text
 *  @returns false when the same form was sent before */
export async function insertFeedback(
  tx: SystemTx,
  box: Box | null,
  sent: SentFeedback & { id: FeedbackId; territoryId: TerritoryId; sentAt: Date },
): Promise<boolean> {
  const place = { table: 'feedback', rowId: sent.id, personId: sent.id };
  const text = box === null ? null : box.sealText(place, 'text_enc', sent.text);
  // Without a target the conflict asks for no right to read: this purpose writes what it never sees again.
  const result = await tx.db
    .insertInto('feedback')
    .values({
      id: sent.id,
      territory_id: sent.territoryId,
      page_id: sent.pageId,
      lang: sent.lang,
      stars: sent.stars,
      answer: sent.answer,
      text_enc: text,
      had_text: text !== null,
      state: text === null ? 'no-text' : 'to-read',
      sent_key: sent.key,
      sent_at: sent.sentAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
