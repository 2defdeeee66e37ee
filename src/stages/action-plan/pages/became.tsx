import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { followMeasure, type followSchema } from '../commands/write-measure.ts';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listMeasures } from '../store/measures.ts';
import { type MeasureId, measureStates } from '../types.ts';
import { planWords } from '../words.ts';
import { openPlan, type PlanParams } from './opened-plan.ts';

type OfMeasure<B = unknown> = Asked<PlanParams & { measureId: MeasureId }, unknown, B>;

/** GET …/misure/:measureId/esito: what became of a measure of the plan that stands; the same with what was typed. */
export async function becamePage(asked: OfMeasure, typed: Typed = {}, problems: readonly Problem[] = []) {
  const found = await openMeasure(asked);
  if (found === undefined) return undefined;
  const { opened, measure } = found;
  const word = speakPlan(asked.language);
  const said = sayProblems(planWords, problems, asked.language);
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/misure/${measure.id}/esito`}
      title={word('became')}
      lead={`${word(`measure.${measure.kind}`)}: ${measure.what}`}
      submit={word('saveBecame')}
      version={measure.version}
      problems={said}
      back={opened.back}
    >
      <RadioGroup
        name="state"
        label={word('became')}
        value={typedText({ state: measure.state, ...typed }, 'state')}
        error={problemOf(said, 'state')}
        options={measureStates.map((s) => ({ value: s, label: word(`done.${s}`) }))}
      />
    </PlanFormPage>
  );
}

/** POST …/misure/:measureId/esito. */
export async function sayWhatBecame(asked: OfMeasure<z.output<typeof followSchema>>): Promise<Outcome> {
  const found = await openMeasure(asked);
  if (found === undefined) return absent;
  const { opened, plan, measure } = found;
  const done = await followMeasure(
    asked.tx,
    plan,
    measure,
    asked.version ?? measure.version,
    asked.body.state,
  );
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

async function openMeasure(asked: OfMeasure) {
  const opened = await openPlan(asked);
  const plan = opened?.plans.find((p) => p.state === 'signed');
  const measures = plan ? await listMeasures(asked.tx, plan.id) : [];
  const measure = measures.find((m) => m.id === asked.params.measureId);
  return opened && plan && measure && { opened, plan, measure };
}
