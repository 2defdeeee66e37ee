import type { Asked } from '../../../platform/http/asked.ts';
import type { PersonId } from '../../people/types.ts';
import { findReferral } from '../store/referrals.ts';
import type { Referral, ReferralId } from '../types.ts';

/** Parameters of every page of one referral. */
export type ReferralParams = { personId: PersonId; referralId: ReferralId };

/** The referral a URL names, if it is of the person that the guard has let through. */
export async function openedReferral(
  asked: Asked<ReferralParams, unknown, unknown>,
): Promise<Referral | undefined> {
  const referral = await findReferral(asked.tx, asked.params.referralId);
  return referral?.personId === asked.params.personId ? referral : undefined;
}

/** URL of a referral. */
export function referralUrl(r: { personId: string; id: string }, below = ''): string {
  return `/persone/${r.personId}/segnalazioni/${r.id}${below}`;
}
