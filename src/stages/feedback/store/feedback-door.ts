import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { PageKind, SiteLanguage } from '../../editorial/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { FeedbackId, Rated, SentFeedback } from '../types.ts';

/** What stands on the site and is rated, as the form needs it. Of a list or form, `kind`, `slug` and `title` are those of
 *  the first page. */
export type RatedPage = Rated & {
  readonly lang: SiteLanguage;
  readonly territoryId: TerritoryId;
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
};

/** What is rated, in the language in which it is read; none once the page was taken away. Lists and forms are there in
 *  both languages as long as the first page is there in one: it is the program that writes them.
 *  @param tx of the purpose `rating` */
export async function findRatedPage(
  tx: SystemTx,
  { pageId, section }: Rated,
  lang: SiteLanguage,
): Promise<RatedPage | undefined> {
  const stands = section === null ? sql`lang = ${lang}` : sql`kind = 'home'`;
  const { rows } = await sql<Omit<RatedPage, 'lang' | 'section'>>`
    select page_id as "pageId", territory_id as "territoryId", kind, slug, content->>'title' as title
      from app.published_page where page_id = ${pageId}::uuid and content is not null and ${stands}
     order by lang = ${lang} desc limit 1`.execute(tx.db);
  return rows[0] && { ...rows[0], lang, section };
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
      section: sent.section,
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
