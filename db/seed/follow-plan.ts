import { exemptReview, holdReview } from '../../src/stages/action-plan/commands/answer-review.ts';
import { renewPlan } from '../../src/stages/action-plan/commands/renew-plan.ts';
import { writeFrame } from '../../src/stages/action-plan/commands/write-frame.ts';
import { changeGoal } from '../../src/stages/action-plan/commands/write-goal.ts';
import { followMeasure } from '../../src/stages/action-plan/commands/write-measure.ts';
import { listGoals } from '../../src/stages/action-plan/store/goals.ts';
import { listMeasures } from '../../src/stages/action-plan/store/measures.ts';
import { addDays, addMonths, dayInRome } from '../../src/values/calendar-day.ts';
import { planPages } from './data/path-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { Path } from './path.ts';
import type { Deed, Walk } from './path-stage.ts';
import { closePlan, planOf } from './plan-now.ts';
import { signPlan } from './sign-plan.ts';
import { worded } from './worded.ts';

/** What becomes of a signed plan: a measure is done, a review is exempted or leads to a version of its own. */
export async function follow(
  w: Walked,
  walk: Walk,
  reached: NonNullable<Path['plan']>,
  herself: string | null,
): Promise<void> {
  const { worker, index } = w.path;
  const about = { given: w.story.identity.givenName, sex: w.story.identity.sex ?? ('F' as const) };
  if (index % 2 === 0) await walk(worker, 50, [firstMeasureDone(w)]);
  if (reached === 'exempted')
    return walk(worker, 27, [
      async (tx, _, at) => {
        const today = dayInRome(at);
        const exemption = { reason: worded(planPages.exemption, about), next: addMonths(today, 3) };
        done(await exemptReview(tx, await planOf(tx, w), exemption, today, at));
      },
    ]);
  if (reached !== 'renewed' && reached !== 'being-renewed') return;
  await walk(worker, 27, [
    async (tx, _, at) => {
      const today = dayInRome(at);
      const held = {
        heldOn: today,
        outcome: 'new-version',
        text: worded(planPages.review, about),
        next: null,
      } as const;
      done(await holdReview(tx, await planOf(tx, w), held, today, at));
    },
    async (tx, _, at) => done(await renewPlan(tx, w.standing, await planOf(tx, w), at)),
    rewritten(w),
  ]);
  if (reached === 'being-renewed') return;
  await walk(worker, 24, [closePlan(w)]);
  await signPlan(w, walk, herself, 22, 'all');
}

function firstMeasureDone(w: Walked): Deed {
  return async (tx) => {
    const plan = await planOf(tx, w);
    const [first] = await listMeasures(tx, plan.id);
    if (first !== undefined) done(await followMeasure(tx, plan, first, first.version, 'done'));
  };
}

/** Two mornings more, and a review in two months. */
function rewritten(w: Walked): Deed {
  return async (tx, _, at) => {
    const plan = await planOf(tx, w);
    const { opening, startsOn, endsOn, noReview, attendanceToTreating, agreedHours } = plan;
    const firstReviewOn = addDays(addMonths(dayInRome(at), 2), 7);
    const frame = { opening, startsOn, endsOn, firstReviewOn, noReview, attendanceToTreating, agreedHours };
    done(await writeFrame(tx, plan, plan.version, frame));
    const [goal] = await listGoals(tx, plan.id);
    if (goal === undefined) throw new Error('The seed lost a goal.');
    const words = `${goal.words} ${planPages.renewed}`;
    done(await changeGoal(tx, goal, goal.version, { words, howKnown: goal.howKnown }));
  };
}
