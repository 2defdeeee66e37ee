/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const referralRefusals = {
  'already-open': 422,
  'not-in-this-state': 409,
  'something-missing': 422,
  'changed-meanwhile': 409,
  'no-such-project': 422,
  'no-lead': 422,
  absent: 404,
} as const;

export type ReferralRefusal = { ok: false; code: keyof typeof referralRefusals };

/** A refusal is a value: the page turns it into a sentence. */
export function refuse(code: keyof typeof referralRefusals): ReferralRefusal {
  return { ok: false, code };
}
