import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { day, required } from '../../people/types.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { insertSession } from '../store/sessions.ts';
import type { ActionPlan, PlanSession } from '../types.ts';
import { wordsOf } from '../types.ts';

/** The form of a stretch of work on the plan. */
export const sessionSchema = z.strictObject({
  heldOn: required(day, 'day', 'day'),
  minutes: required<number>(
    (typed) => {
      const value = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
      return value >= 1 && value <= 480
        ? { ok: true, value }
        : { ok: false, reason: Number.isNaN(value) ? 'malformed' : 'out-of-range' };
    },
    'number',
    'number',
  ),
  withHer: z.enum(['yes', 'no'], 'choice.missing').transform((a) => a === 'yes'),
  content: wordsOf(),
});

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
