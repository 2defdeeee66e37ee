import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const eligibilityRefusals = {
  absent: 404,
  'no-rules': 422,
  'already-begun': 409,
  'not-in-this-state': 409,
  'changed-meanwhile': 409,
  'route-not-admitted': 422,
  'charge-day-missing': 422,
  'charge-day-past': 422,
  'reason-needed': 422,
  'days-reversed': 422,
  'percent-missing': 422,
  'ground-missing': 422,
  'income-missing': 422,
  'already-withdrawn': 409,
  'too-many-pages': 422,
} as const;

export type EligibilityRefusal = { ok: false; code: keyof typeof eligibilityRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof eligibilityRefusals, field = ''): EligibilityRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: Pick<EligibilityRefusal, 'code' | 'field'>): Outcome {
  const status = eligibilityRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
