import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { referralEvents } from '../events.ts';
import { insertNotice } from '../store/agreements.ts';
import type { PrivacyNotice, Referral } from '../types.ts';

/** Writes down that the privacy notice was given to her: information, not consent, and apart from her agreement.
 *  @refuses nothing: it may be given again, in another way, at any time
 *  @law GDPR artt. 12-14 */
export async function recordNotice(tx: Tx, referral: Referral, notice: PrivacyNotice): Promise<{ ok: true }> {
  await insertNotice(tx, referral, notice);
  await appendEvent(tx, {
    kind: referralEvents.noticeRecorded,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  return { ok: true };
}
