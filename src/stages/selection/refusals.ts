import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const selectionRefusals = {
  absent: 404,
  'no-rules': 422,
  'mode-set-by-notice': 422,
  'days-reversed': 422,
  'criteria-missing': 422,
  'criteria-not-here': 422,
  'minimum-too-high': 422,
  'tie-criterion-missing': 422,
  'seed-missing': 422,
  'observations-not-in-competition': 422,
  'nobody-to-enter': 422,
  closed: 409,
  'not-closed': 409,
  'changed-meanwhile': 409,
  'not-in-this-way': 422,
  'no-commission': 422,
  'scores-missing': 422,
  'abstention-of-scorer': 422,
  'nobody-scored': 422,
  'score-out-of-range': 422,
  'not-ranked': 422,
  'nothing-proposed': 422,
  'tie-undecided': 422,
  'not-eligible': 422,
  'reason-needed': 422,
  'no-seat': 422,
  'not-waiting': 422,
  'notice-first': 422,
  'no-upheld-complaint': 422,
  'not-in-this-state': 409,
  'meeting-not-of-project': 422,
  'undecided-candidates': 422,
  'one-kind-only': 422,
  'term-missing': 422,
  'no-candidates': 422,
  'number-missing': 422,
  'already-published': 409,
  'nothing-to-tell': 422,
  'day-in-future': 422,
  'reasons-missing': 422,
  'notice-not-foreseen': 422,
  'already-answered': 409,
} as const;

export type SelectionRefusal = { ok: false; code: keyof typeof selectionRefusals; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: keyof typeof selectionRefusals, field = ''): SelectionRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: Pick<SelectionRefusal, 'code' | 'field'>): Outcome {
  const status = selectionRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
