import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { SystemTx } from '../database/tx.ts';

/** After ten wrong tries in five minutes, for one e-mail or from one address, the next ones are not even looked at. */
export const TRIES = 10;
/** The window in which tries are counted, in milliseconds. */
export const WINDOW_MS = 5 * 60 * 1000;

/** What is counted apart: tries to sign in by e-mail and by address, applications begun, codes of applications tried, links of
 *  companies tried and used, papers of companies tried, offers of companies and the numbers of their forms. */
type Throttled =
  | 'email'
  | 'address'
  | 'application'
  | 'application-code'
  | 'place-link'
  | 'company-paper'
  | 'company-offer'
  | 'feedback';

/** Keyed hash of what is counted: neither addresses nor e-mails stand in the table. */
export function throttleSubject(ring: KeyRing, kind: Throttled, value: string): Buffer {
  return createHmac('sha256', ring.formKey).update(`throttle|${kind}|${value}`).digest();
}

/** Whether a subject has used up its tries.
 *  @param bound how many in how many milliseconds, where not ten in five minutes; tries are kept for a day */
export async function isThrottled(
  tx: SystemTx,
  subjects: readonly Buffer[],
  now: Date,
  bound: { tries: number; windowMs: number } = { tries: TRIES, windowMs: WINDOW_MS },
): Promise<boolean> {
  const since = new Date(now.getTime() - bound.windowMs);
  for (const subject of subjects) {
    const { rows } = await sql<{
      n: string;
    }>`select count(*) as n from app.sign_in_attempt where subject = ${subject} and at > ${since}`.execute(
      tx.db,
    );
    if (Number(rows[0]?.n ?? 0) >= bound.tries) return true;
  }
  return false;
}

/** Counts a wrong try. */
export async function countWrongTry(tx: SystemTx, subjects: readonly Buffer[], now: Date): Promise<void> {
  for (const subject of subjects)
    await tx.db.insertInto('sign_in_attempt').values({ subject, at: now }).execute();
}
