import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { shownSchema } from '../commands/hash-plan.ts';
import { signPlanAsOperator } from '../commands/sign-plan.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { PlanText } from '../parts/plan-text.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun } from './opened-plan.ts';

/** GET …/firma: what the plan says, and the case manager's signature under it; the same after a refusal. */
export async function signPage(asked: OfPlan, _typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openBegun(asked);
  if (opened === undefined || opened.plan.contentSha256 === null) return undefined;
  const word = speakPlan(asked.language);
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/firma`}
      title={word('signTitle')}
      lead={word('signLead')}
      submit={word('sign')}
      problems={sayProblems(planWords, problems, asked.language)}
      back={opened.back}
      above={<PlanText whole={await getWholePlan(asked.tx, opened.plan)} />}
    >
      <input type="hidden" name="shown" value={opened.plan.contentSha256} />
      <p>{word('signNotQualified')}</p>
    </PlanFormPage>
  );
}

/** POST …/firma. */
export async function sign(asked: OfPlan<unknown, z.output<typeof shownSchema>>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const { plan, url } = opened;
  const done = await signPlanAsOperator(asked.tx, asked.me, plan, asked.body.shown, asked.now);
  return done.ok ? go(`${url}?fatto=${done.signed ? 'signed' : 'signed-mine'}`) : refusedOutcome(done);
}
