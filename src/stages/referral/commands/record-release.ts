import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { referralEvents } from '../events.ts';
import { insertRelease } from '../store/agreements.ts';
import type { Referral, Release } from '../types.ts';

/** Writes down whether she lets herself be shown in one channel. Never a condition of the service; she may take it back.
 *  @refuses nothing: a refusal and a withdrawal are answers like the others
 *  @law GDPR artt. 6.1.a, 7; c.c. art. 10; L. 633/1941 artt. 96-97 */
export async function recordRelease(tx: Tx, referral: Referral, release: Release): Promise<{ ok: true }> {
  await insertRelease(tx, referral, release);
  await appendEvent(tx, {
    kind: referralEvents.releaseRecorded,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  return { ok: true };
}
