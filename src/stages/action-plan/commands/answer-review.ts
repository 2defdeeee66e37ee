import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { day, note, optional, required } from '../../people/types.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { mayAct, nextReviewProblem, reviewProblem } from '../rules.ts';
import { updateStep } from '../store/plan-steps.ts';
import { insertAnsweredReview } from '../store/reviews.ts';
import type { ActionPlan, ReviewOutcome } from '../types.ts';
import { PLAN_TEXT_MAX, reviewOutcomes, wordsOf } from '../types.ts';

/** The form of a review that was held. */
export const reviewSchema = z.strictObject({
  heldOn: required(day, 'day', 'day'),
  outcome: z.enum(reviewOutcomes, 'choice.missing'),
  text: required(note(PLAN_TEXT_MAX), 'text', 'text'),
  next: optional(day, 'day'),
});

/** The form of an exemption from a review. */
export const exemptionSchema = z.strictObject({
  reason: wordsOf(1_000),
  exemptNext: optional(day, 'day'),
});

/** What came of a review. `next`: day of the following one. */
export type HeldReview = {
  heldOn: CalendarDay;
  outcome: ReviewOutcome;
  text: string;
  next: CalendarDay | null;
};

/** Writes that the plan was looked at again: what was said, what comes of it, and when the next time is.
 *  @param plan with the version that the writer saw
 *  @refuses 'not-in-this-state'; 'review-in-future'; 'next-review-missing' where the plan goes on; 'review-past',
 *           'review-outside' for the next day; 'changed-meanwhile' */
export async function holdReview(
  tx: Tx,
  plan: ActionPlan,
  held: HeldReview,
  today: CalendarDay,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'review')) return refuse('not-in-this-state');
  const next = held.outcome === 'goes-on' ? held.next : null;
  const wrong = reviewProblem({ ...held, next }, today);
  if (wrong !== null) return refuse(wrong, wrong === 'review-in-future' ? 'heldOn' : 'next');
  const day = nextReviewProblem(next, today, plan.endsOn);
  if (day !== null) return refuse(day, 'next');
  return answered(tx, plan, { ...held, next, state: 'held' }, today, now);
}

/** Exempts her from the review that is due, with the reason; the next one is fixed at once.
 *  @param plan with the version that the writer saw
 *  @refuses 'not-in-this-state'; 'reason-needed'; 'next-review-missing'; 'review-past', 'review-outside';
 *           'changed-meanwhile' */
export async function exemptReview(
  tx: Tx,
  plan: ActionPlan,
  exemption: { reason: string | null; next: CalendarDay | null },
  today: CalendarDay,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'review')) return refuse('not-in-this-state');
  if (exemption.reason === null || [...exemption.reason].length < 10)
    return refuse('reason-needed', 'reason');
  if (exemption.next === null) return refuse('next-review-missing', 'exemptNext');
  const day = nextReviewProblem(exemption.next, today, plan.endsOn);
  if (day !== null) return refuse(day, 'exemptNext');
  const answer = { state: 'exempted', heldOn: null, outcome: null } as const;
  return answered(tx, plan, { ...answer, text: exemption.reason, next: exemption.next }, today, now);
}

async function answered(
  tx: Tx,
  plan: ActionPlan,
  a: {
    state: 'held' | 'exempted';
    heldOn: CalendarDay | null;
    outcome: ReviewOutcome | null;
    text: string;
    next: CalendarDay | null;
  },
  today: CalendarDay,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await updateStep(tx, plan, { state: 'signed', reviewOn: a.next })))
    return refuse('changed-meanwhile');
  await insertAnsweredReview(tx, plan, { ...a, dueOn: plan.reviewOn ?? today }, now);
  await appendEvent(tx, {
    kind: a.state === 'held' ? planEvents.reviewed : planEvents.exempted,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true };
}
