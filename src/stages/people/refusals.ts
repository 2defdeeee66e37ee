import { absent, again, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const peopleRefusals = {
  absent: 404,
  'codice-fiscale-disagrees': 422,
  'no-service': 422,
  'changed-meanwhile': 409,
  'day-in-future': 422,
  'days-reversed': 422,
  'before-birth': 422,
  'decree-missing': 422,
  'conflict-note-missing': 422,
  'not-in-force': 422,
  'dissent-open': 422,
  'choice-missing': 422,
  'already-dead': 422,
  'answer-missing': 422,
  'reason-missing': 422,
  'pointed-to': 422,
  'points-further': 422,
} as const;

/** A refusal is a value. `field` names the form's field it concerns, '' the whole form. */
export type PeopleRefusal = { ok: false; code: keyof typeof peopleRefusals; field: string };

/** A refusal is a value: the page turns it into a sentence. */
export function refuse(code: keyof typeof peopleRefusals, field = ''): PeopleRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, both versions, or the form again. The page says the sentence.
 *  @param theirs what stands now, for a 409 */
export function refusedOutcome(refusal: PeopleRefusal, theirs?: unknown): Outcome {
  const status = peopleRefusals[refusal.code];
  if (status === 404) return absent;
  return status === 409
    ? conflict(refusal.code, theirs)
    : again({ field: refusal.field, message: refusal.code });
}
