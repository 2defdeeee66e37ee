import { absent, again, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const diaryRefusals = {
  absent: 404,
  'in-future': 422,
  'too-long-ago': 422,
  'corrected-already': 409,
  'not-yours': 404,
  'she-died': 422,
  'starts-in-past': 422,
  'too-far': 422,
  'ends-before-start': 422,
  'reminder-past': 422,
  'not-with-her': 422,
  'not-yet': 422,
  'not-open': 409,
  'changed-meanwhile': 409,
} as const;

/** A refusal is a value. `field` names the form's field it concerns, '' the whole form. */
export type DiaryRefusal = { ok: false; code: keyof typeof diaryRefusals; field: string };

/** A refusal is a value: the page turns it into a sentence. */
export function refuse(code: keyof typeof diaryRefusals, field = ''): DiaryRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, both versions, or the form again. The page says the sentence.
 *  @param theirs what stands now, for a 409 */
export function refusedOutcome(refusal: DiaryRefusal, theirs?: unknown): Outcome {
  const status = diaryRefusals[refusal.code];
  if (status === 404) return absent;
  return status === 409
    ? conflict(refusal.code, theirs)
    : again({ field: refusal.field, message: refusal.code });
}
