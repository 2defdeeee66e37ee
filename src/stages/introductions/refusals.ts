import { absent, type Outcome } from '../../platform/http/route.ts';
import type { GateKind } from './types.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const introductionRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'not-in-this-state': 409,
  'place-not-open': 422,
  'other-territory': 422,
  'open-already': 409,
  'company-excluded': 422,
  'she-died': 422,
  'day-in-future': 422,
  'day-before-step': 422,
  'not-agreed': 409,
  'already-agreed': 409,
  'no-representative': 422,
  'how-missing': 422,
  'words-missing': 422,
  'step-stopped': 409,
  'card-missing': 422,
  'in-trial-elsewhere': 409,
  'work-at-visit': 422,
  'gate-unknown': 422,
  'gate-required': 422,
  'gates-missing': 422,
  'first-day-past': 422,
  'too-early-to-confirm': 422,
  'reason-missing': 422,
  'starts-in-past': 422,
  'too-far': 422,
  'ends-before-start': 422,
  'reminder-past': 422,
  'not-with-her': 422,
  'not-yet': 422,
  'not-open': 409,
} as const;

/** Code of a refusal of this stage. */
export type IntroductionRefusalCode = keyof typeof introductionRefusals;
export type IntroductionRefusal = {
  ok: false;
  code: IntroductionRefusalCode;
  field: string;
  /** gates that are not passed by the first day, where some are not */
  missing?: readonly GateKind[];
};

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: IntroductionRefusalCode, field = ''): IntroductionRefusal {
  return { ok: false, code, field };
}

/** What a refusal answers: nothing there, or the form again with its status.
 *  @param message the sentence, where it is more than the one under the code */
export function refusedOutcome({ code, field }: IntroductionRefusal, message: string = code): Outcome {
  const status = introductionRefusals[code];
  return status === 404 ? absent : { kind: 'again', status, problems: [{ field, message }] };
}
