import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const casefileRefusals = {
  absent: 404,
  'not-with-her': 422,
  'report-issued': 409,
  'report-changed': 409,
  'nothing-to-say': 422,
  'protocol-day': 422,
  'protocol-twice': 422,
} as const;

export type CasefileRefusal = { ok: false; code: keyof typeof casefileRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof casefileRefusals, field = ''): CasefileRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again. */
export function refusedOutcome(refusal: CasefileRefusal): Outcome {
  const status = casefileRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
