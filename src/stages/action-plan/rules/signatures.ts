import type { ActInForce } from '../../people/rules/representation.ts';
import type { ActionPlan, PlanSignature, SigningPart } from '../types.ts';

/** Whose signatures the decree asks under a plan, besides the case manager's.
 *  @law c.c. artt. 405 and 409: what the decree names is signed with or by the representative; the rest by her alone */
export function partsAsked(act: ActInForce): { needsPerson: boolean; needsRepresentative: boolean } {
  return { needsPerson: act.mode !== 'represented', needsRepresentative: act.mode !== 'alone' };
}

/** The signatures that a plan needs, in the order in which they stand on paper. */
export function partsNeeded(plan: Pick<ActionPlan, 'needsPerson' | 'needsRepresentative'>): SigningPart[] {
  return [
    ...(plan.needsPerson ? (['person'] as const) : []),
    ...(plan.needsRepresentative ? (['representative'] as const) : []),
    'operator',
  ];
}

/** Where a signature stands: an act in the system stands at once; a paper stands when a second operator has looked at it
 *  and confirmed; one that she refused is none. */
export function standingOfSignature(
  s: Pick<PlanSignature, 'way' | 'confirmedBy' | 'refusedReason'>,
): 'stands' | 'to-confirm' | 'refused' {
  if (s.refusedReason !== null) return 'refused';
  return s.way === 'signed-in' || s.confirmedBy !== null ? 'stands' : 'to-confirm';
}

/** The signature that counts for a part, whether it stands or waits for its confirmation; one that was refused counts
 *  for nothing, and one under other words neither. */
export function signatureOf(
  part: SigningPart,
  plan: Pick<ActionPlan, 'contentSha256'>,
  signatures: readonly PlanSignature[],
): PlanSignature | undefined {
  return signatures.find(
    (s) => s.part === part && s.contentSha256 === plan.contentSha256 && standingOfSignature(s) !== 'refused',
  );
}

/** The parts that have not signed yet, or whose paper nobody has confirmed. */
export function partsMissing(
  plan: Pick<ActionPlan, 'needsPerson' | 'needsRepresentative' | 'contentSha256'>,
  signatures: readonly PlanSignature[],
): SigningPart[] {
  return partsNeeded(plan).filter((part) => {
    const s = signatureOf(part, plan, signatures);
    return s === undefined || standingOfSignature(s) !== 'stands';
  });
}

/** Whether a plan that was closed may be opened again: nobody has signed it, not even on a paper that waits. */
export function mayReopen(signatures: readonly PlanSignature[]): boolean {
  return signatures.every((s) => standingOfSignature(s) === 'refused');
}

/** Whether the decree asks, on the day of the signature, for what it asked when the plan was closed.
 *  - `decree-expired`: a representative was to sign, and none has the power on that day;
 *  - `representation-changed`: the parts are others than those the plan was closed for. */
export function representationProblem(
  plan: Pick<ActionPlan, 'needsPerson' | 'needsRepresentative'>,
  act: ActInForce,
): 'decree-expired' | 'representation-changed' | null {
  const asked = partsAsked(act);
  if (plan.needsRepresentative && !asked.needsRepresentative) return 'decree-expired';
  const same =
    asked.needsPerson === plan.needsPerson && asked.needsRepresentative === plan.needsRepresentative;
  return same ? null : 'representation-changed';
}
