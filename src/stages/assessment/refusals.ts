/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const assessmentRefusals = {
  absent: 404,
  'not-yours': 404,
  'closed-already': 409,
  'changed-meanwhile': 409,
  'agreed-already-begun': 409,
  'newer-version': 409,
  'day-before-case': 422,
  'answers-wrong': 422,
  'something-missing': 422,
  'too-few-to-compare': 422,
  'instruments-differ': 422,
  'instrument-wrong': 422,
  'instrument-same': 422,
  'instrument-taken': 422,
} as const;

/** One field of a form and what is wrong with it; `about` names what the sentence speaks of. */
type FieldRefusal = { field: string; code: string; about: string };

/** A refusal is a value: `fields` says what is wrong where there is more than one thing. */
export type AssessmentRefusal = {
  ok: false;
  code: keyof typeof assessmentRefusals;
  field: string;
  fields: readonly FieldRefusal[];
};

/** Refuses. @param fields what is wrong, field by field */
export function refuse(
  code: keyof typeof assessmentRefusals,
  field = '',
  fields: readonly FieldRefusal[] = [],
): AssessmentRefusal {
  return { ok: false, code, field, fields };
}
