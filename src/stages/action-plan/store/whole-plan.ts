import type { Tx } from '../../../platform/database/tx.ts';
import type { ActionPlan, WholePlan } from '../types.ts';
import { listGoals } from './goals.ts';
import { listMeasures } from './measures.ts';
import { listOtherProjects } from './other-projects.ts';
import { findPlan, listPlansOf } from './plans.ts';

/** A version with everything that it says. */
export async function getWholePlan(tx: Tx, plan: ActionPlan): Promise<WholePlan> {
  return {
    plan,
    goals: await listGoals(tx, plan.id),
    measures: await listMeasures(tx, plan.id),
    others: await listOtherProjects(tx, plan.id),
  };
}

/** The same by its id, if the actor may read it. */
export async function findWholePlan(tx: Tx, planId: string): Promise<WholePlan | undefined> {
  const plan = await findPlan(tx, planId);
  return plan && getWholePlan(tx, plan);
}

/** The plan that stands in a case, with its measures: what the activities and the placements of the case rest on.
 *  @returns undefined while none is signed, or where the actor may not read it */
export async function findSignedPlan(tx: Tx, caseId: string): Promise<WholePlan | undefined> {
  const plan = (await listPlansOf(tx, caseId)).find((p) => p.state === 'signed');
  return plan && getWholePlan(tx, plan);
}
