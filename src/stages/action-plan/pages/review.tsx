import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import {
  type exemptionSchema,
  exemptReview,
  holdReview,
  type reviewSchema,
} from '../commands/answer-review.ts';
import { ExemptionForm } from '../parts/exemption-form.tsx';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { ReviewFields } from '../parts/review-fields.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { planWords } from '../words.ts';
import { type OfPlan, type OpenedPlan, openPlan } from './opened-plan.ts';

/** GET …/revisione: the review of the plan that stands, held or exempted; the same with what was typed. */
export async function reviewPage(asked: OfPlan, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openPlan(asked);
  const plan = opened && standingOf(opened);
  if (opened === undefined || plan === undefined) return undefined;
  const word = speakPlan(asked.language);
  const said = sayProblems(planWords, problems, asked.language);
  const due = plan.reviewOn;
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/revisione`}
      title={word('reviewTitle')}
      lead={word('reviewLead')}
      submit={word('holdReview')}
      version={plan.version}
      problems={said}
      back={opened.back}
      above={
        <p>{due === null ? word('noNextReview') : word('dueOn', { day: formatDay(due, asked.language) })}</p>
      }
      below={
        <ExemptionForm
          action={`${opened.url}/revisione/esonero`}
          asked={asked}
          version={plan.version}
          typed={typed}
          problems={said}
        />
      }
    >
      <ReviewFields typed={typed} problems={said} />
    </PlanFormPage>
  );
}

/** POST …/revisione. */
export async function saveReview(asked: OfPlan<unknown, z.output<typeof reviewSchema>>): Promise<Outcome> {
  const opened = await openPlan(asked);
  const plan = opened && standingOf(opened, asked.version);
  if (opened === undefined || plan === undefined) return absent;
  const done = await holdReview(asked.tx, plan, asked.body, dayInRome(asked.now), asked.now);
  return done.ok ? go(`${opened.url}?fatto=reviewed`) : refusedOutcome(done);
}

/** POST …/revisione/esonero. */
export async function saveExemption(
  asked: OfPlan<unknown, z.output<typeof exemptionSchema>>,
): Promise<Outcome> {
  const opened = await openPlan(asked);
  const plan = opened && standingOf(opened, asked.version);
  if (opened === undefined || plan === undefined) return absent;
  const { reason, exemptNext: next } = asked.body;
  const done = await exemptReview(asked.tx, plan, { reason, next }, dayInRome(asked.now), asked.now);
  return done.ok ? go(`${opened.url}?fatto=exempted`) : refusedOutcome(done);
}

/** The plan that stands, as the writer saw it. */
function standingOf({ plans }: OpenedPlan, version?: number) {
  const plan = plans.find((p) => p.state === 'signed');
  return plan && { ...plan, version: version ?? plan.version };
}
