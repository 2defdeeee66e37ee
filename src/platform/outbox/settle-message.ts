import { sql } from 'kysely';
import type { SystemTx } from '../database/tx.ts';
import type { MailProblem } from './message-kinds.ts';
import { nextTry } from './next-try.ts';

/** The mail server took it. */
export async function markSent(tx: SystemTx, id: string, now: Date): Promise<void> {
  await tx.db
    .updateTable('message')
    .set({ sent_at: now, last_problem: null })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}

/** It will not be tried again. */
export async function giveUp(tx: SystemTx, id: string, problem: MailProblem, now: Date): Promise<void> {
  await tx.db
    .updateTable('message')
    .set({ given_up_at: now, last_problem: problem })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}

/** It failed: it is tried again later, or given up when it was tried often enough.
 *  @param tried the row, with its tries so far, this one counted */
export async function putOff(
  tx: SystemTx,
  tried: { id: string; attempts: number },
  problem: MailProblem,
  now: Date,
): Promise<void> {
  const again = nextTry(tried.attempts, now);
  if (again === undefined) return giveUp(tx, tried.id, problem, now);
  await tx.db
    .updateTable('message')
    .set({ send_after: again, last_problem: problem })
    .where('id', '=', tried.id)
    .where('sent_at', 'is', null)
    .execute();
}

/** Days after which a mail that never left has no use: whoever sets up a mail server, or restores a backup, does not
 *  flood everybody with what is long past. */
const TOO_OLD_DAYS = 3;

/** Gives up what fell due more than three days ago. */
export async function giveUpOld(tx: SystemTx, now: Date): Promise<void> {
  await sql`
    update app.message set given_up_at = ${now}::timestamptz, last_problem = 'too-old'
    where sent_at is null and given_up_at is null and day < (${now}::timestamptz at time zone 'Europe/Rome')::date - ${TOO_OLD_DAYS}::int`.execute(
    tx.db,
  );
}
