import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const planRefusals = {
  absent: 404,
  'plan-under-way': 409,
  'not-in-this-state': 409,
  'changed-meanwhile': 409,
  'days-reversed': 422,
  'goal-has-measures': 422,
  'something-missing': 422,
  'step-stopped': 409,
  'changed-since-shown': 409,
  'changed-since-printed': 409,
  'wrong-code': 422,
  'already-signed': 409,
  'not-case-manager': 422,
  'not-needed': 422,
  'decree-expired': 422,
  'representation-changed': 409,
  'signed-in-future': 422,
  'signed-before-closing': 422,
  'own-paper': 422,
  'reason-needed': 422,
  'signature-stands': 409,
  'review-past': 422,
  'review-outside': 422,
  'review-in-future': 422,
  'next-review-missing': 422,
  'day-in-future': 422,
  'not-signed-yet': 409,
  'too-many': 422,
} as const;

export type PlanRefusal = {
  ok: false;
  code: keyof typeof planRefusals;
  field: string;
  /** what is missing, where something is */
  missing?: readonly { readonly code: string }[];
};

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof planRefusals, field = ''): PlanRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: PlanRefusal): Outcome {
  const status = planRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
