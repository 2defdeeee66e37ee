import type { CalendarDay } from '../../values/calendar-day.ts';
import type { NoticeRules } from '../projects/types.ts';
import type { ActionPlan, PlanState, Review } from './types.ts';

/** Steps of a plan. */
export type PlanAct = 'write' | 'close' | 'reopen' | 'sign' | 'give-up' | 'review' | 'renew' | 'follow';

/** What may be done in each state. A new state does not compile until this says so. */
const possibleActs = {
  draft: ['write', 'close', 'give-up'],
  'to-sign': ['reopen', 'sign', 'give-up'],
  signed: ['review', 'renew', 'follow'],
  superseded: [],
  'given-up': [],
} as const satisfies Record<PlanState, readonly PlanAct[]>;

/** Whether this may be done in this state. */
export function mayAct(state: PlanState, act: PlanAct): boolean {
  return (possibleActs[state] as readonly PlanAct[]).includes(act);
}

/** The plan that a page of the case shows: the one being made, else the one that stands, else the last one.
 *  @param plans of one case, in any order */
export function currentPlan(plans: readonly ActionPlan[]): ActionPlan | undefined {
  const byNumber = [...plans].sort((a, b) => b.number - a.number);
  return (
    byNumber.find((p) => p.state === 'draft' || p.state === 'to-sign') ??
    byNumber.find((p) => p.state === 'signed') ??
    byNumber[0]
  );
}

/** Hours of making the plan that the notice asks; null where it establishes none. Six of balance and four of plan belong
 *  to one Italian programme: they stand in no notice of ours unless its rules say so. */
export function hoursDueOf(rules: Pick<NoticeRules, 'balance'> | undefined): number | null {
  const hours = rules?.balance.planHours ?? null;
  return hours === 0 ? null : hours;
}

/** Whole minutes spent on the plan. */
export function minutesSpent(sessions: readonly { minutes: number }[]): number {
  return sessions.reduce((sum, s) => sum + s.minutes, 0);
}

/** Whether the review of a signed plan is due on a day, or was before. */
export function isReviewDue(plan: Pick<ActionPlan, 'state' | 'reviewOn'>, today: CalendarDay): boolean {
  return plan.state === 'signed' && plan.reviewOn !== null && plan.reviewOn <= today;
}

/** What is wrong with a day fixed for the next review: it must come after today and not after the plan's last day. */
export function nextReviewProblem(
  next: CalendarDay | null,
  today: CalendarDay,
  endsOn: CalendarDay | null,
): 'review-past' | 'review-outside' | null {
  if (next === null) return null;
  if (next <= today) return 'review-past';
  return endsOn !== null && next > endsOn ? 'review-outside' : null;
}

/** What is wrong with the answer to a review: the day it was held on lies ahead, or nothing fixes what comes next.
 *  @param next day of the next review; null only where the plan ends or is written anew */
export function reviewProblem(
  answer: { heldOn: CalendarDay | null; outcome: Review['outcome']; next: CalendarDay | null },
  today: CalendarDay,
): 'review-in-future' | 'next-review-missing' | null {
  if (answer.heldOn !== null && answer.heldOn > today) return 'review-in-future';
  const goesOn = answer.outcome === null || answer.outcome === 'goes-on';
  return goesOn && answer.next === null ? 'next-review-missing' : null;
}

/** Minutes for a reader: «3 h 30 min», «45 min», «0 min». */
export function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
