import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { standingOfSignature } from '../rules/signatures.ts';
import { lockToSign } from '../store/plan-steps.ts';
import { listSignatures, updateLookedAt } from '../store/signatures.ts';
import type { ActionPlan, PlanSignature } from '../types.ts';
import { wordsOf } from '../types.ts';
import { completePlan } from './complete-plan.ts';

/** What a second operator says of a paper. */
export const confirmSchema = z.strictObject({
  answer: z.enum(['yes', 'no'], 'choice.missing'),
  reason: wordsOf(1_000),
});

/** A second operator looks at the scan of a signed plan: it bears those signatures, or it does not and why. Every
 *  signature on the same paper is answered at once.
 *  @param reason null: the paper is confirmed
 *  @returns whether the plan is signed by all now
 *  @refuses 'own-paper' to whoever brought it; 'not-in-this-state' when it was looked at, or the plan moved on;
 *           'changed-meanwhile' */
export async function lookAtPaper(
  tx: Tx,
  plan: ActionPlan,
  paper: PlanSignature,
  reason: string | null,
  now: Date,
): Promise<{ ok: true; signed: boolean } | PlanRefusal> {
  if (paper.recordedBy === tx.actor.accountId) return refuse('own-paper');
  if (standingOfSignature(paper) !== 'to-confirm' || !(await lockToSign(tx, plan.id)))
    return refuse('not-in-this-state');
  const same = (await listSignatures(tx, plan.id)).filter((s) => s.fileId === paper.fileId);
  for (const s of same) if (!(await updateLookedAt(tx, s, reason, now))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: reason === null ? planEvents.signatureGiven : planEvents.paperRefused,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true, signed: reason === null && (await completePlan(tx, plan.id, now)) };
}
