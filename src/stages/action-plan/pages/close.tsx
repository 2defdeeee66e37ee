import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { closeForSignature } from '../commands/close-for-signature.ts';
import type { shownSchema } from '../commands/hash-plan.ts';
import { hashPlan } from '../commands/hash-plan.ts';
import { lookAround } from '../commands/look-around.ts';
import { giveUpPlan, reopenPlan } from '../commands/reopen-plan.ts';
import { MissingList } from '../parts/missing-list.tsx';
import { PlanText } from '../parts/plan-text.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { missingForSignature } from '../rules/missing-for-signature.ts';
import { mayAct } from '../rules.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun } from './opened-plan.ts';
import { shownMissing } from './shown-missing.ts';

/** GET …/chiudi: what the plan says, what is missing, and the button where nothing is. */
export async function closePage(asked: OfPlan) {
  return shown(asked, []);
}

/** The same page after a refusal, as the plan stands now. */
export async function closeAgain(asked: OfPlan, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, problems);
}

/** POST …/chiudi. The documents are made before the answer: about a second. */
export async function close(asked: OfPlan<unknown, z.output<typeof shownSchema>>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const { standing, plan } = opened;
  const done = await closeForSignature(asked.tx, standing, plan, asked.body.shown, asked.now);
  return done.ok ? go(`${opened.url}?fatto=closed`) : refusedOutcome(done);
}

/** POST …/riapri. */
export async function reopen(asked: OfPlan): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await reopenPlan(asked.tx, opened.plan);
  return done.ok ? go(`${opened.url}?fatto=reopened`) : refusedOutcome(done);
}

/** POST …/lascia. */
export async function giveUp(asked: OfPlan): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await giveUpPlan(asked.tx, opened.plan);
  return done.ok ? go(`${opened.url}?fatto=given-up`) : refusedOutcome(done);
}

async function shown(asked: OfPlan, problems: readonly Problem[]) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const word = speakPlan(asked.language);
  const whole = await getWholePlan(asked.tx, opened.plan);
  const around = await lookAround(asked.tx, opened.standing, dayInRome(asked.now));
  const missing = missingForSignature(whole, around);
  const said = sayProblems(planWords, problems, asked.language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('closeTitle')}
      lead={word('closeLead')}
      problems={said}
      breadcrumbs={opened.back}
    >
      <PlanText whole={whole} />
      <h2>{word('missingTitle')}</h2>
      <MissingList rows={shownMissing(missing, opened)} />
      {missing.length === 0 && mayAct(opened.plan.state, 'close') && (
        <StepForm
          action={`${opened.url}/chiudi`}
          asked={asked}
          version={opened.plan.version}
          unseen={{ shown: hashPlan(whole) }}
          submit={word('close')}
        >
          <p>{word('closePdfs')}</p>
        </StepForm>
      )}
    </OfficePage>
  );
}
