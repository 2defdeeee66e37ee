import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { hoursDueOf, mayAct } from '../rules.ts';
import { insertGoal } from '../store/goals.ts';
import { insertMeasure } from '../store/measures.ts';
import { insertOtherProject } from '../store/other-projects.ts';
import { insertPlan, listPlansOf } from '../store/plans.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import type { ActionPlan, GoalId, PlanId, WholePlan } from '../types.ts';
import { findRulesOfCase } from './rules-of-case.ts';

/** Begins a new version of the plan that stands: a draft with the same words, to be changed. The one that stands goes on
 *  standing until the new one is signed. A review whose day has passed is not carried over.
 *  @refuses 'not-in-this-state' unless it stands; 'plan-under-way' where another version is being made */
export async function renewPlan(
  tx: Tx,
  standing: Case,
  plan: ActionPlan,
  now: Date,
): Promise<{ ok: true; id: PlanId } | PlanRefusal> {
  if (!mayAct(plan.state, 'renew')) return refuse('not-in-this-state');
  const today = dayInRome(now);
  const plans = await listPlansOf(tx, standing.id);
  const id = await insertPlan(tx, standing, {
    ...plan,
    number: Math.max(...plans.map((p) => p.number)) + 1,
    firstReviewOn: laterThan(today, plan.firstReviewOn),
    hoursDue: hoursDueOf(await findRulesOfCase(tx, standing, today)),
    follows: plan.id,
  });
  if (id === undefined) return refuse('plan-under-way');
  await copyParts(tx, await getWholePlan(tx, plan), { ...plan, id });
  await appendEvent(tx, {
    kind: planEvents.renewed,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true, id };
}

const laterThan = (today: CalendarDay, day: CalendarDay | null) => (day !== null && day > today ? day : null);

async function copyParts(tx: Tx, from: WholePlan, to: ActionPlan): Promise<void> {
  const goals = new Map<GoalId, GoalId>();
  for (const g of from.goals) goals.set(g.id, await insertGoal(tx, to, g.position, g));
  for (const m of from.measures) {
    const goalId = goals.get(m.goalId);
    // What is done already is not planned again.
    if (goalId !== undefined && m.state !== 'done') await insertMeasure(tx, to, m.position, { ...m, goalId });
  }
  for (const o of from.others) await insertOtherProject(tx, to, o);
}
