import { absent, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const feedbackRefusals = {
  absent: 404,
  'too-many': 429,
  'changed-meanwhile': 409,
} as const;

/** Code of a refusal of this stage. */
export type FeedbackRefusalCode = keyof typeof feedbackRefusals;
export type FeedbackRefusal = { ok: false; code: FeedbackRefusalCode };

/** A refusal is a value. */
export function refuse(code: FeedbackRefusalCode): FeedbackRefusal {
  return { ok: false, code };
}

/** What a refusal answers in the office: nothing there, or the text as it stands now. */
export function refusedOutcome(refusal: FeedbackRefusal): Outcome {
  return refusal.code === 'changed-meanwhile' ? conflict(refusal.code, true) : absent;
}
