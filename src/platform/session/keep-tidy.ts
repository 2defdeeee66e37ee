import { sql } from 'kysely';
import { forgetKeys } from '../database/forget-keys.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { sweepOrphans } from '../files/sweep-orphans.ts';
import { faultFacts, type Log } from '../log/log.ts';

/** How long the keys of forms are kept: longer than any session that could send one again. */
const FORM_KEYS = '2 days';
/** How long one reads on one’s own page what was sent: an id of a person stands in the links. */
const MESSAGES = '90 days';
/** How long an application that nobody sent is kept from its last saving: `DRAFT_DAYS` of the referral stage. */
const DRAFTS = '30 days';
/** How long an imported list is kept, with what became of each row: what was entered stays. */
const LISTS = '30 days';
/** How long the free text under a public page is kept, with its stars: `MONTHS_SHOWN` of the feedback stage shows no more. */
const FREE_TEXTS = '12 months';
/** How long an offer of a company is kept from its answer, taken up or not: what came of it stands in the company’s log. One
 *  that nobody has answered waits. A choice of this house, told in the privacy notice. */
const OFFERS = '12 months';

/** Removes what has no use any more: ended sessions, old tries, keys of forms, old messages, applications never sent,
 *  imported lists, free texts of readers, offers long answered, files that no row wants. Every ten minutes.
 *  @returns stop */
export function keepTidy(
  doors: Pick<Doors, 'data' | 'keys' | 'files'>,
  log: Log,
  clock: () => Date,
): { stop(): void } {
  const once = async () => {
    try {
      await tidyNow(doors, clock());
      const { removed, foreign } = await sweepOrphans(doors, clock());
      if (foreign)
        log.error('FILES_DIR holds files of another installation: nothing was removed', { removed });
      else if (removed > 0) log.info('files that nobody wanted were removed', { removed });
    } catch (error) {
      log.warn('tidying waits', faultFacts(error));
    }
  };
  const timer = setInterval(once, 10 * 60 * 1000);
  return { stop: () => clearInterval(timer) };
}

/** One round of tidying. */
export async function tidyNow(doors: Pick<Doors, 'data' | 'keys'>, now: Date): Promise<void> {
  const { drafts, lists, texts } = await withSystem(doors, 'upkeep', async ({ db }) => {
    await sql`delete from app.session where created_at < ${now}::timestamptz - interval '1 day'`.execute(db);
    await sql`delete from app.sign_in_attempt where at < ${now}::timestamptz - interval '1 day'`.execute(db);
    await sql`delete from app.idempotency where created_at < ${now}::timestamptz - ${FORM_KEYS}::interval`.execute(
      db,
    );
    await sql`delete from app.message where greatest(created_at, send_after) < ${now}::timestamptz - ${MESSAGES}::interval`.execute(
      db,
    );
    const { rows } = await sql<{ id: string }>`
      delete from app.application where state = 'draft' and saved_at < ${now}::timestamptz - ${DRAFTS}::interval returning id`.execute(
      db,
    );
    const runs = await sql<{ id: string }>`
      delete from app.import_run where created_at < ${now}::timestamptz - ${LISTS}::interval returning id`.execute(
      db,
    );
    const old = await sql<{ id: string }>`
      delete from app.feedback where had_text and sent_at < ${now}::timestamptz - ${FREE_TEXTS}::interval returning id`.execute(
      db,
    );
    await sql`delete from app.company_offer where handled_at < ${now}::timestamptz - ${OFFERS}::interval`.execute(
      db,
    );
    // What an editor took away has lost its words already; its key goes now.
    const removed = await sql<{ id: string }>`select id from app.feedback where state = 'removed'`.execute(
      db,
    );
    return {
      drafts: rows.map((r) => r.id),
      lists: runs.rows.map((r) => r.id),
      texts: [...old.rows, ...removed.rows].map((r) => r.id),
    };
  });
  await forgetKeys(doors, drafts, 'application');
  await forgetKeys(doors, lists, 'import');
  await forgetKeys(doors, texts, 'feedback');
}
