import { absent, again, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const projectRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'already-there': 422,
  'days-reversed': 422,
  'already-partner': 422,
  'already-led': 422,
  'other-territory': 422,
  'before-decree': 422,
  'not-yet': 422,
  'share-not-partner': 422,
  'share-twice': 422,
  'line-twice': 422,
  'shares-over-total': 422,
  'lines-over-total': 422,
  'kind-over-enrolled': 422,
  'approved-already': 422,
  'approved-first': 422,
  'ages-reversed': 422,
  'allowance-reversed': 422,
  'days-of-gate': 422,
  'document-twice': 422,
  'year-twice': 422,
  'band-twice': 422,
  'bands-missing': 422,
  'nothing-changed': 422,
  'comune-elsewhere': 422,
} as const;

export type ProjectRefusal = { ok: false; code: keyof typeof projectRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof projectRefusals, field = ''): ProjectRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, both versions, or the form again.
 *  @param theirs what stands now, for a 409 */
export function refusedOutcome(refusal: ProjectRefusal, theirs?: unknown): Outcome {
  const status = projectRefusals[refusal.code];
  if (status === 404) return absent;
  return status === 409
    ? conflict(refusal.code, theirs)
    : again({ field: refusal.field, message: refusal.code });
}
