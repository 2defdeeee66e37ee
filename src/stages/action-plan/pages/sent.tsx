import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { noteSentOn, type sentSchema } from '../commands/write-other-project.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listOtherProjects } from '../store/other-projects.ts';
import type { OtherProjectId } from '../types.ts';
import { planWords } from '../words.ts';
import { openPlan, type PlanParams } from './opened-plan.ts';

type OfOther<B = unknown> = Asked<PlanParams & { otherId: OtherProjectId }, unknown, B>;

/** GET …/altri-progetti/:otherId/inviato: when the signed plan went to it as its work section; the same with what was
 *  typed. */
export async function sentPage(asked: OfOther, typed: Typed = {}, problems: readonly Problem[] = []) {
  const found = await openOther(asked);
  if (found === undefined) return undefined;
  const { opened, other } = found;
  const word = speakPlan(asked.language);
  const said = sayProblems(planWords, problems, asked.language);
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/altri-progetti/${other.id}/inviato`}
      title={word('sending')}
      lead={`${word(`other.${other.kind}`)}: ${other.body}`}
      submit={word('saveSent')}
      version={other.version}
      problems={said}
      back={opened.back}
    >
      <DateField
        name="sentOn"
        label={word('sentDay')}
        hint={word('dayHint')}
        value={typedText(typed, 'sentOn')}
        error={problemOf(said, 'sentOn')}
      />
    </PlanFormPage>
  );
}

/** POST …/altri-progetti/:otherId/inviato. */
export async function saveSent(asked: OfOther<z.output<typeof sentSchema>>): Promise<Outcome> {
  const found = await openOther(asked);
  if (found === undefined) return absent;
  const { opened, plan, other } = found;
  const { sentOn } = asked.body;
  const today = dayInRome(asked.now);
  const done = await noteSentOn(asked.tx, plan, other, asked.version ?? other.version, sentOn, today);
  return done.ok ? go(`${opened.url}?fatto=sent`) : refusedOutcome(done);
}

async function openOther(asked: OfOther) {
  const opened = await openPlan(asked);
  const plan = opened?.plans.find((p) => p.state === 'signed');
  const others = plan ? await listOtherProjects(asked.tx, plan.id) : [];
  const other = others.find((o) => o.id === asked.params.otherId);
  return opened && plan && other && { opened, plan, other };
}
