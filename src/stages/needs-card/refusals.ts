import { absent, type Outcome, type Problem } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const cardRefusals = {
  absent: 404,
  'draft-open': 409,
  'not-a-draft': 409,
  'changed-meanwhile': 409,
  'changed-since-shown': 409,
  'not-before-her': 409,
  'not-agreed-now': 409,
  'nothing-written': 422,
  'hours-missing': 422,
  'too-many': 422,
  'names-health': 422,
  'names-service': 422,
  'names-identity': 422,
  'hours-reversed': 422,
  'hours-half': 422,
  'absence-outside': 422,
  'said-to-missing': 422,
  'said-to-nobody-and-somebody': 422,
  'said-by-missing': 422,
  'no-representative': 422,
  'answer-missing': 422,
  'how-missing': 422,
  'words-missing': 422,
  'day-in-future': 422,
} as const;

export type CardRefusal = { ok: false; code: keyof typeof cardRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof cardRefusals, field = ''): CardRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome({ code, field }: CardRefusal): Outcome {
  const status = cardRefusals[code];
  if (status === 404) return absent;
  const problems: Problem[] = [{ field, message: code }];
  return { kind: 'again', status, problems };
}
