import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { insertAgreement } from '../store/agreements.ts';
import type { Agreement, Referral } from '../types.ts';

/** Writes down her own answer to being referred: agreeing, not agreeing and "not now" are all recorded, none is a fault.
 *  @refuses 'not-in-this-state' once it is sent */
export async function recordAgreement(
  tx: Tx,
  referral: Referral,
  agreement: Agreement,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'edit')) return refuse('not-in-this-state');
  await insertAgreement(tx, referral, agreement);
  await appendEvent(tx, {
    kind: referralEvents.agreementRecorded,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  return { ok: true };
}
