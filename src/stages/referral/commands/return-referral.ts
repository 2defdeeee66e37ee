import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { insertDecision } from '../store/letters.ts';
import { updateReferralState } from '../store/referrals.ts';
import type { Referral } from '../types.ts';
import { endIntake } from './end-intake.ts';

/** The project desk gives the referral back to the service, with a reason: it may be completed and sent again.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function returnReferral(
  tx: Tx,
  referral: Referral,
  reason: string,
  now: Date,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'return')) return refuse('not-in-this-state');
  if (!(await updateReferralState(tx, referral, { state: 'returned', decidedAt: now, answerDueOn: null })))
    return refuse('changed-meanwhile');
  await insertDecision(tx, referral, { outcome: 'returned', reason });
  await appendEvent(tx, {
    kind: referralEvents.returned,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  await enqueueMessage(tx, {
    to: referral.createdBy,
    kind: 'referral-answered',
    link: `/persone/${referral.personId}/segnalazioni/${referral.id}`,
  });
  await endIntake(tx, referral);
  return { ok: true };
}
