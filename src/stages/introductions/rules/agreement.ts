import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import type { RepresentedAct } from '../../people/types.ts';
import type { Answer, Step } from '../types.ts';

/** Under which act of a decree an introduction falls. No decree names introductions: what they lead to is the agreement
 *  of a placement, and that is the line that is read. */
export const INTRODUCTION_ACT = 'placement-agreement' satisfies RepresentedAct;

type Answered = Pick<Step, 'kind' | 'part'>;

/** Whether a part has said yes. */
export function hasAgreed(steps: readonly Answered[], part: 'person' | 'representative'): boolean {
  return steps.some((s) => s.kind === 'agreed' && s.part === part);
}

/** Whose yes is still missing. Her own is always needed; a representative's stands beside it where the decree asks it,
 *  and never in its place.
 *  @law c.c. artt. 409 and 410 */
export function agreementMissing(
  act: Pick<ActInForce, 'mode'>,
  steps: readonly Answered[],
): ('person' | 'representative')[] {
  const needed = act.mode === 'alone' ? (['person'] as const) : (['person', 'representative'] as const);
  return needed.filter((part) => !hasAgreed(steps, part));
}

/** Whether her no meets a representative's yes: then it is a dissent, and who it concerns must be told.
 *  @law c.c. art. 410 */
export function isDissent(
  answer: Answer,
  part: 'person' | 'representative',
  steps: readonly Answered[],
): boolean {
  return answer === 'no' && part === 'person' && hasAgreed(steps, 'representative');
}

/** Why a step cannot lie on a day: it has not come, or the rung before it is later. */
export function dayProblem(
  on: CalendarDay,
  since: CalendarDay,
  today: CalendarDay,
): 'day-in-future' | 'day-before-step' | null {
  if (on > today) return 'day-in-future';
  return on < since ? 'day-before-step' : null;
}
