import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const referralRefusals = {
  'already-open': 422,
  'not-in-this-state': 409,
  'something-missing': 422,
  'changed-meanwhile': 409,
  'no-such-project': 422,
  'no-lead': 422,
  'no-representative': 422,
  'already-in-project': 422,
  'no-such-colleague': 422,
  'kept-from': 422,
  absent: 404,
} as const;

/** A refusal of this stage. */
export type ReferralRefusal = { ok: false; code: keyof typeof referralRefusals };

/** A refusal is a value: the page turns it into a sentence. */
export function refuse(code: keyof typeof referralRefusals): ReferralRefusal {
  return { ok: false, code };
}

/** What a form answers to a refusal: its status, and its code for the words. Somebody's newer version is another step
 *  taken first: the page shows how the referral stands now. */
export function refusedOutcome(code: keyof typeof referralRefusals): Outcome {
  const shown = code === 'changed-meanwhile' ? 'not-in-this-state' : code;
  const status = referralRefusals[shown];
  return status === 404 ? absent : { kind: 'again', status, problems: [{ field: '', message: shown }] };
}
