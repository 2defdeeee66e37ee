import { absent, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const companyRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'another-company': 422,
  'day-in-future': 422,
  'due-past': 422,
  'due-missing': 422,
  'step-missing': 422,
  'who-missing': 422,
  'stage-not-after-contact': 422,
  'back-needs-why': 422,
  'corrected-already': 422,
  'not-the-writer': 422,
  'body-not-hers': 422,
  'site-not-hers': 422,
  'contact-not-hers': 422,
  'project-not-hers': 422,
  'tied-already': 422,
  'before-it-began': 422,
  'same-entry': 422,
  'merged-already': 422,
  'others-point-here': 422,
  'number-taken': 422,
  'no-mark': 422,
  'already-passed': 422,
  'not-passed-yet': 422,
  'not-in-this-state': 409,
  'not-given': 422,
  'part-time-exceeds': 422,
  'reason-missing': 422,
  'reason-not-needed': 422,
  'ends-before-start': 422,
  'percent-of-exemption': 422,
  'fact-not-hers': 422,
} as const;

/** Code of a refusal of this stage. */
export type CompanyRefusalCode = keyof typeof companyRefusals;
export type CompanyRefusal = { ok: false; code: CompanyRefusalCode; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: CompanyRefusalCode, field = ''): CompanyRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, both versions, or the form again with its status. */
export function refusedOutcome(refusal: CompanyRefusal): Outcome {
  const status = companyRefusals[refusal.code];
  if (status === 404) return absent;
  if (refusal.code === 'changed-meanwhile') return conflict(refusal.code, true);
  return { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
