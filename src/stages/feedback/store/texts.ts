import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SitePageId } from '../../editorial/types.ts';
import type { FeedbackId, FreeText, Rated, RatedSection, TextState } from '../types.ts';
import { isOf } from './rated-title.ts';

type Stored = Omit<FreeText, 'text'> & { bytes: Buffer };

/** The free texts of a page, list or form in a state, opened: those to read the oldest first, those kept the latest first.
 *  @param most how many are opened; `more` tells how many are left */
export async function listTexts(
  tx: Tx,
  rated: Rated,
  state: Extract<TextState, 'to-read' | 'kept'>,
  most: number,
): Promise<{ texts: FreeText[]; more: number }> {
  const way = state === 'to-read' ? sql`asc` : sql`desc`;
  const { rows } = await sql<Stored & { total: number }>`
    select id, lang, stars, answer, state, sent_at as "sentAt", version, text_enc as bytes,
      count(*) over ()::int as total
      from app.feedback f where ${isOf(rated)} and state = ${state}
     order by sent_at ${way}, id limit ${most}`.execute(tx.db);
  const box = await tx.vault.unlock(
    rows.map((r) => r.id),
    'feedback',
  );
  const texts = rows.map(({ bytes, total: _, ...row }) => ({
    ...row,
    text: box.open({ table: 'feedback', rowId: row.id, personId: row.id }, 'text_enc', bytes) ?? '',
  }));
  return { texts, more: (rows[0]?.total ?? 0) - texts.length };
}

/** Of what a free text tells, and at which state it stands; nothing where the actor does not read it. */
export async function findText(tx: Tx, id: FeedbackId): Promise<(Rated & { state: TextState }) | undefined> {
  const row = await tx.db
    .selectFrom('feedback')
    .select(['page_id', 'section', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      pageId: row.page_id as SitePageId,
      section: row.section as RatedSection | null,
      state: row.state as TextState,
    }
  );
}

/** Notes that a free text was read and stays. @returns false when another version stands, or it is read already */
export async function updateTextKept(tx: Tx, id: FeedbackId, version: number, now: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable('feedback')
    .set({ state: 'kept', read_by: tx.actor.accountId, read_at: now, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'to-read')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Empties a free text for good. @returns false when another version stands, or there is none any more */
export async function updateTextRemoved(
  tx: Tx,
  id: FeedbackId,
  version: number,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('feedback')
    .set({
      text_enc: null,
      state: 'removed',
      read_by: tx.actor.accountId,
      read_at: now,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', 'in', ['to-read', 'kept'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
