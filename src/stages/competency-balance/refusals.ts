import { absent, type Outcome, type Problem } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const balanceRefusals = {
  absent: 404,
  'already-open': 409,
  'not-in-this-phase': 409,
  'changed-meanwhile': 409,
  'changed-since-shown': 409,
  'something-missing': 422,
  'minutes-missing': 422,
  'already-signed': 409,
  'not-your-session': 422,
  'plan-first': 422,
  'hers-alone': 422,
  'decree-expired': 422,
  'own-paper': 422,
  'paper-closed': 409,
  'scan-missing': 422,
  'term-choose': 422,
  'years-reversed': 422,
  'hours-reversed': 422,
  'evidence-missing': 422,
  'nothing-said': 422,
  'nothing-to-take-over': 422,
  'nothing-to-say': 422,
  'list-wrong': 422,
} as const;

export type BalanceRefusal = {
  ok: false;
  code: keyof typeof balanceRefusals;
  field: string;
  /** what is missing, where that is why: codes of the words */
  also?: readonly string[];
};

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(
  code: keyof typeof balanceRefusals,
  field = '',
  also?: readonly string[],
): BalanceRefusal {
  return { ok: false, code, field, ...(also ? { also } : {}) };
}

/** What a refusal answers: nothing there, or the form again with its status. */
export function refusedOutcome(refusal: BalanceRefusal): Outcome {
  const status = balanceRefusals[refusal.code];
  if (status === 404) return absent;
  const problems: Problem[] = [{ field: refusal.field, message: refusal.code }];
  for (const lack of refusal.also ?? []) problems.push({ field: '', message: `lack.${lack}` });
  return { kind: 'again', status, problems };
}
