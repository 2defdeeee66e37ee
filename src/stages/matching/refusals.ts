import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const matchingRefusals = {
  absent: 404,
  'reason-needed': 422,
  'pair-pinned': 409,
  'no-such-pin': 409,
  'quota-out-of-reach': 422,
  'locks-do-not-fit': 422,
  'lock-and-veto': 422,
  'pair-without-points': 422,
  'nobody-at-the-table': 422,
  'no-body-here': 422,
  'decided-already': 409,
  'place-needed': 422,
  'place-not-open': 422,
  'same-place': 422,
  'changed-meanwhile': 409,
  'company-unknown': 422,
  'company-excluded-already': 409,
  'site-unknown': 422,
  'travel-length-missing': 422,
  'travel-kilometres-where-time-is-known': 422,
  'travel-hour-missing': 422,
  'weights-all-zero': 422,
  'points-first': 422,
  'something-in-the-way': 422,
  'weights-first': 422,
} as const;

export type MatchingRefusal = { ok: false; code: keyof typeof matchingRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof matchingRefusals, field = ''): MatchingRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: Pick<MatchingRefusal, 'code' | 'field'>): Outcome {
  const status = matchingRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
