import { randomUUID } from 'node:crypto';
import { forgetKeys } from '../../../platform/database/forget-keys.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { type FeedbackRefusal, refuse } from '../refusals.ts';
import { networkOf } from '../rules/sender.ts';
import { findRatedPage, insertFeedback, lockSender } from '../store/feedback-door.ts';
import type { FeedbackId, SentFeedback } from '../types.ts';
import { openToReader } from './open-to-reader.ts';
import { takeTurn } from './take-turn.ts';

const MINUTE_MS = 60_000;
/** Ratings that one network may send: a class or an office behind one address, no program. */
export const RATINGS_AT_ONCE = { tries: 20, windowMs: 5 * MINUTE_MS };
/** The same in a day: as long as tries are kept. */
export const RATINGS_A_DAY = { tries: 100, windowMs: 24 * 60 * MINUTE_MS };
const SENT_BEFORE = { tries: 1, windowMs: 24 * 60 * MINUTE_MS };

/** Takes in what a reader says of a page. Nobody is asked who she is: the address is counted by its keyed hash, kept for
 *  a day and not beside what she said. The free text lies under a key of its own until somebody has read it.
 *  @returns done as well when the same form came before: it counts once
 *  @refuses 'absent' where what is rated does not stand on the site in this language; 'too-many' above the two bounds */
export async function ratePage(
  doors: Doors,
  sent: SentFeedback,
  { address, now }: { address: string; now: Date },
): Promise<{ ok: true } | FeedbackRefusal> {
  const network = networkOf(address);
  const done = await takeTurn(network, () => take(doors, sent, network, now));
  return done ?? refuse('too-many');
}

async function take(
  doors: Doors,
  sent: SentFeedback,
  network: string,
  now: Date,
): Promise<{ ok: true } | FeedbackRefusal> {
  const from = throttleSubject(doors.ring, 'feedback', network);
  const form = throttleSubject(doors.ring, 'feedback', sent.key);
  const id = randomUUID() as FeedbackId;
  let mislaidKey = false;
  try {
    return await openToReader(doors, async (tx, vault) => {
      const page = await findRatedPage(tx, sent, sent.lang);
      if (page === undefined) return refuse('absent');
      await lockSender(tx, from);
      if (await isThrottled(tx, [form], now, SENT_BEFORE)) return { ok: true };
      for (const bound of [RATINGS_AT_ONCE, RATINGS_A_DAY])
        if (await isThrottled(tx, [from], now, bound)) return refuse('too-many');
      mislaidKey = sent.text !== '';
      const box = mislaidKey ? await vault.unlockFor(id, 'feedback') : null;
      const written = await insertFeedback(tx, box, {
        ...sent,
        id,
        territoryId: page.territoryId,
        sentAt: now,
      });
      mislaidKey &&= !written;
      await countWrongTry(tx, [from, form], now);
      return { ok: true };
    });
  } finally {
    // A form sent twice at once: the second one made a key and wrote no row.
    if (mislaidKey) await forgetKeys(doors, [id], 'feedback');
  }
}
