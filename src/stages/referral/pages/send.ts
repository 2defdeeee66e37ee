import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { acceptReferral } from '../commands/accept-referral.ts';
import { sendReferral } from '../commands/send-referral.ts';
import { refusedOutcome } from '../refusals.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** POST …/invia: the button on the referral's page. What is missing is listed there. */
export async function send(asked: Asked<ReferralParams, unknown, unknown>): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const result = await sendReferral(
    asked.tx,
    { ...referral, version: asked.version ?? referral.version },
    asked.now,
  );
  if (result.ok) return go(referralUrl(referral, '?fatto=sent'));
  return refusedOutcome(result.code);
}

/** POST …/accetta: the desk's button. It leads to the list: the name is no longer the desk's to read. */
export async function accept(asked: Asked<ReferralParams, unknown, unknown>): Promise<Outcome> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return absent;
  const result = await acceptReferral(
    asked.tx,
    { ...referral, version: asked.version ?? referral.version },
    asked.now,
  );
  if (result.ok) return go('/segnalazioni?fatto=accepted');
  return refusedOutcome(result.code);
}
