import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { insertSession } from '../store/sessions.ts';
import type { ActionPlan, PlanSession } from '../types.ts';

/** Writes a stretch of work on the plan in the actor's name: making it, or following it once it is signed.
 *  @refuses 'not-in-this-state' for a plan that was given up or replaced; 'day-in-future' */
export async function logSession(
  tx: Tx,
  plan: ActionPlan,
  input: Pick<PlanSession, 'heldOn' | 'minutes' | 'withHer' | 'content'>,
  today: CalendarDay,
): Promise<{ ok: true } | PlanRefusal> {
  if (plan.state === 'given-up' || plan.state === 'superseded') return refuse('not-in-this-state');
  if (input.heldOn > today) return refuse('day-in-future', 'heldOn');
  await insertSession(tx, plan, input);
  return { ok: true };
}
