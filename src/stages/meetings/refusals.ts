import { absent, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const meetingRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'not-in-this-state': 409,
  'already-passed': 422,
  'not-begun-yet': 422,
  'body-not-hers': 422,
  'project-not-hers': 422,
  'nobody-to-seat': 422,
  'not-oneself': 422,
  'seated-already': 422,
  'chair-taken': 422,
  'not-present': 422,
  'something-missing': 422,
  'on-agenda-already': 422,
  'meeting-not-open': 422,
  'decision-missing': 422,
  'owner-missing': 422,
  'owner-not-seated': 422,
  'due-missing': 422,
  'due-past': 422,
  'nothing-to-make': 422,
  'may-not-close': 422,
  'session-over': 422,
} as const;

/** Code of a refusal of this stage. */
export type MeetingRefusalCode = keyof typeof meetingRefusals;
export type MeetingRefusal = { ok: false; code: MeetingRefusalCode; field: string };

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: MeetingRefusalCode, field = ''): MeetingRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: MeetingRefusal): Outcome {
  const status = meetingRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: refusal.code }] };
}
