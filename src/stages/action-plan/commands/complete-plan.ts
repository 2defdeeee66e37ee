import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import { planEvents } from '../events.ts';
import { partsMissing } from '../rules/signatures.ts';
import { supersedeStanding, updateStep } from '../store/plan-steps.ts';
import { findPlan } from '../store/plans.ts';
import { listSignatures } from '../store/signatures.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import type { ActionPlan } from '../types.ts';
import { printPlan } from './print-plan.ts';

/** Makes a plan signed when the last signature has come, whosever it is: the version that stood is replaced, the copy
 *  that is kept is made and lists who signed, the day of the first review counts from here.
 *  @returns whether it is signed now */
export async function completePlan(tx: Tx, planId: ActionPlan['id'], now: Date): Promise<boolean> {
  const plan = await findPlan(tx, planId);
  const standing = plan && (await findCase(tx, plan.caseId));
  if (plan === undefined || standing === undefined || plan.state !== 'to-sign') return false;
  const signatures = await listSignatures(tx, plan.id);
  if (partsMissing(plan, signatures).length > 0) return false;
  const whole = await getWholePlan(tx, plan);
  await printPlan(tx, standing, whole, 'signed', signatures, now);
  await supersedeStanding(tx, plan.caseId);
  if (!(await updateStep(tx, plan, { state: 'signed', signedAt: now, reviewOn: plan.firstReviewOn })))
    throw new Error('a plan moved while its row was held');
  await appendEvent(tx, {
    kind: planEvents.signed,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return true;
}
