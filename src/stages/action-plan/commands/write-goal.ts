import type { Tx } from '../../../platform/database/tx.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { insertGoal, listGoals, removeGoalRow, updateGoal } from '../store/goals.ts';
import { listMeasures } from '../store/measures.ts';
import { lockDraft } from '../store/plan-steps.ts';
import type { ActionPlan, Goal, GoalId, GoalInput } from '../types.ts';

/** Most goals of one plan: nobody follows more. */
const MOST_GOALS = 20;

/** Adds a goal, in her words, to a draft.
 *  @refuses 'not-in-this-state'; 'too-many' beyond twenty */
export async function addGoal(
  tx: Tx,
  plan: ActionPlan,
  input: GoalInput,
): Promise<{ ok: true; id: GoalId } | PlanRefusal> {
  if (!(await lockDraft(tx, plan.id))) return refuse('not-in-this-state');
  const goals = await listGoals(tx, plan.id);
  if (goals.length >= MOST_GOALS) return refuse('too-many');
  const position = Math.max(0, ...goals.map((g) => g.position)) + 1;
  return { ok: true, id: await insertGoal(tx, plan, position, input) };
}

/** Changes what a goal of a draft says. @param version what the writer saw
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function changeGoal(
  tx: Tx,
  goal: Goal,
  version: number,
  input: GoalInput,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await lockDraft(tx, goal.planId))) return refuse('not-in-this-state');
  return (await updateGoal(tx, goal, version, input)) ? { ok: true } : refuse('changed-meanwhile');
}

/** Takes a goal out of a draft.
 *  @refuses 'not-in-this-state'; 'goal-has-measures' while measures serve it; 'changed-meanwhile' */
export async function removeGoal(
  tx: Tx,
  goal: Goal,
  version: number,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await lockDraft(tx, goal.planId))) return refuse('not-in-this-state');
  if ((await listMeasures(tx, goal.planId)).some((m) => m.goalId === goal.id))
    return refuse('goal-has-measures');
  return (await removeGoalRow(tx, goal, version, now)) ? { ok: true } : refuse('changed-meanwhile');
}
