import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Language } from '../../../ui/language.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { addMeasure, changeMeasure, removeMeasure } from '../commands/write-measure.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { MeasureFields } from '../parts/measure-fields.tsx';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listGoals } from '../store/goals.ts';
import { listMeasures } from '../store/measures.ts';
import type { Measure, MeasureId, measureSchema } from '../types.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun, type PlanParams } from './opened-plan.ts';

type OfMeasure<B = unknown> = Asked<PlanParams & { measureId: MeasureId }, unknown, B>;
type Body = z.output<typeof measureSchema>;

/** For which goal a new measure is meant. */
export const measureQuery = z.object({ obiettivo: z.uuid().optional().catch(undefined) });

/** GET …/misure/nuova. */
export async function newMeasurePage(asked: OfPlan<z.output<typeof measureQuery>>) {
  return shown(asked, undefined, { goalId: asked.query.obiettivo ?? '' }, []);
}

/** The form of a new measure with what was typed. */
export async function newMeasureAgain(asked: OfPlan, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/misure/nuova. */
export async function saveNewMeasure(asked: OfPlan<unknown, Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await addMeasure(asked.tx, opened.plan, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** GET …/misure/:measureId. */
export async function measurePage(asked: OfMeasure) {
  const measure = await measureOf(asked);
  return measure && shown(asked, measure, typedMeasure(measure, asked.language), []);
}

/** The form of a measure with what was typed; where two saved, with both texts. */
export async function measureAgain(asked: OfMeasure, typed: Typed, problems: readonly Problem[]) {
  const measure = await measureOf(asked);
  return measure && shown(asked, measure, { ...typedMeasure(measure, asked.language), ...typed }, problems);
}

/** POST …/misure/:measureId. */
export async function saveMeasure(asked: OfMeasure<Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  const measure = await measureOf(asked);
  if (opened === undefined || measure === undefined) return absent;
  const done = await changeMeasure(asked.tx, measure, asked.version ?? measure.version, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** POST …/misure/:measureId/togli. */
export async function takeMeasureOut(asked: OfMeasure): Promise<Outcome> {
  const opened = await openBegun(asked);
  const measure = await measureOf(asked);
  if (opened === undefined || measure === undefined) return absent;
  const done = await removeMeasure(asked.tx, measure, asked.version ?? measure.version, asked.now);
  return done.ok ? go(`${opened.url}?fatto=removed`) : refusedOutcome(done);
}

function typedMeasure(m: Measure, lang: Language): Typed {
  return {
    goalId: m.goalId,
    kind: m.kind,
    what: m.what,
    who: m.who ?? '',
    howKnown: m.howKnown ?? '',
    fromOn: m.fromOn === null ? '' : formatDay(m.fromOn, lang),
    byOn: m.byOn === null ? '' : formatDay(m.byOn, lang),
    hours: m.hours === null ? '' : String(m.hours),
  };
}

async function measureOf(asked: OfMeasure): Promise<Measure | undefined> {
  const plan = (await openBegun(asked))?.plan;
  const measures = plan ? await listMeasures(asked.tx, plan.id) : [];
  return measures.find((m) => m.id === asked.params.measureId);
}

async function shown(
  asked: OfPlan,
  measure: Measure | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const word = speakPlan(asked.language);
  const both = measure !== undefined && problems.some((p) => p.message === 'changed-meanwhile');
  const said = sayProblems(planWords, problems, asked.language);
  const action = `${opened.url}/misure/${measure?.id ?? 'nuova'}`;
  const fields = ['kind', 'what', 'who', 'fromOn', 'byOn', 'hours', 'howKnown'] as const;
  return (
    <PlanFormPage
      asked={asked}
      action={action}
      title={word(measure ? 'editMeasure' : 'newMeasure')}
      lead={word('measureLead')}
      submit={word('saveMeasure')}
      version={both ? measure.version : (asked.version ?? measure?.version)}
      problems={said}
      back={opened.back}
      above={
        both && (
          <BothTexts
            fields={fields.map((field) => ({ field, label: word(field) }))}
            standing={typedMeasure(measure, asked.language)}
            typed={typed}
          />
        )
      }
      below={
        measure && (
          <StepForm
            action={`${action}/togli`}
            asked={asked}
            version={measure.version}
            variant="danger"
            submit={word('removeMeasure')}
          />
        )
      }
    >
      <MeasureFields goals={await listGoals(asked.tx, opened.plan.id)} typed={typed} problems={said} />
    </PlanFormPage>
  );
}
