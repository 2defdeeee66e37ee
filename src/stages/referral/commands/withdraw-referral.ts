import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { insertDecision } from '../store/letters.ts';
import { updateReferralState } from '../store/referrals.ts';
import type { Referral } from '../types.ts';
import { endIntake } from './end-intake.ts';

/** The service takes its referral back, because she changed her mind or the path is another: never a fault.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function withdrawReferral(
  tx: Tx,
  referral: Referral,
  reason: string,
  now: Date,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'withdraw')) return refuse('not-in-this-state');
  if (!(await updateReferralState(tx, referral, { state: 'withdrawn', decidedAt: now, answerDueOn: null })))
    return refuse('changed-meanwhile');
  await insertDecision(tx, referral, { outcome: 'withdrawn', reason });
  await endIntake(tx, referral);
  await appendEvent(tx, {
    kind: referralEvents.withdrawn,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  return { ok: true };
}
