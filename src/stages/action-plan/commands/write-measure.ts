import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules.ts';
import { listGoals } from '../store/goals.ts';
import { insertMeasure, listMeasures, updateMeasure, updateMeasureState } from '../store/measures.ts';
import { lockDraft } from '../store/plan-steps.ts';
import type { ActionPlan, Measure, MeasureId, MeasureInput, MeasureState } from '../types.ts';
import { measureStates } from '../types.ts';

/** What became of a measure. */
export const followSchema = z.strictObject({ state: z.enum(measureStates, 'choice.missing') });

/** Most measures of one plan. */
const MOST_MEASURES = 60;

/** Adds a measure of the catalogue that serves a goal of the same draft.
 *  @refuses 'not-in-this-state'; 'too-many'; 'absent' for a goal that is not of this plan; 'days-reversed' */
export async function addMeasure(
  tx: Tx,
  plan: ActionPlan,
  input: MeasureInput,
): Promise<{ ok: true; id: MeasureId } | PlanRefusal> {
  if (!(await lockDraft(tx, plan.id))) return refuse('not-in-this-state');
  const wrong = await measureProblem(tx, plan.id, input);
  if (wrong !== null) return wrong;
  const measures = await listMeasures(tx, plan.id);
  if (measures.length >= MOST_MEASURES) return refuse('too-many');
  const position = Math.max(0, ...measures.map((m) => m.position)) + 1;
  return { ok: true, id: await insertMeasure(tx, plan, position, input) };
}

/** Changes what a measure of a draft says. @param version what the writer saw
 *  @refuses 'not-in-this-state'; 'absent'; 'days-reversed'; 'changed-meanwhile' */
export async function changeMeasure(
  tx: Tx,
  measure: Measure,
  version: number,
  input: MeasureInput,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await lockDraft(tx, measure.planId))) return refuse('not-in-this-state');
  const wrong = await measureProblem(tx, measure.planId, input);
  if (wrong !== null) return wrong;
  return (await updateMeasure(tx, measure, version, input)) ? { ok: true } : refuse('changed-meanwhile');
}

/** Takes a measure out of a draft. @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function removeMeasure(
  tx: Tx,
  measure: Measure,
  version: number,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await lockDraft(tx, measure.planId))) return refuse('not-in-this-state');
  const removed = await updateMeasureState(tx, measure, version, { removedAt: now });
  return removed ? { ok: true } : refuse('changed-meanwhile');
}

/** Says what became of a measure, while the signed plan is followed: the plan itself says the same.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function followMeasure(
  tx: Tx,
  plan: ActionPlan,
  measure: Measure,
  version: number,
  state: MeasureState,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'follow')) return refuse('not-in-this-state');
  return (await updateMeasureState(tx, measure, version, { state }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

async function measureProblem(tx: Tx, planId: string, input: MeasureInput): Promise<PlanRefusal | null> {
  if (!(await listGoals(tx, planId)).some((g) => g.id === input.goalId)) return refuse('absent', 'goalId');
  return input.fromOn !== null && input.byOn !== null && input.byOn < input.fromOn
    ? refuse('days-reversed', 'byOn')
    : null;
}
