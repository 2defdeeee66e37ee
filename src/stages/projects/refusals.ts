import { absent, again, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const projectRefusals = {
  absent: 404,
  'already-there': 422,
  'days-reversed': 422,
  'already-partner': 422,
  'already-led': 422,
  'other-territory': 422,
} as const;

export type ProjectRefusal = { ok: false; code: keyof typeof projectRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof projectRefusals, field = ''): ProjectRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again. */
export function refusedOutcome(refusal: ProjectRefusal): Outcome {
  return projectRefusals[refusal.code] === 404
    ? absent
    : again({ field: refusal.field, message: refusal.code });
}
