import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Language } from '../../../ui/language.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { addOtherProject, changeOtherProject, removeOtherProject } from '../commands/write-other-project.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { OtherProjectFields } from '../parts/other-project-fields.tsx';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listOtherProjects } from '../store/other-projects.ts';
import type { OtherProject, OtherProjectId, otherProjectSchema } from '../types.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun, type PlanParams } from './opened-plan.ts';

type OfOther<B = unknown> = Asked<PlanParams & { otherId: OtherProjectId }, unknown, B>;
type Body = z.output<typeof otherProjectSchema>;

/** GET …/altri-progetti/nuovo, and the same form with what was typed. */
export async function newOtherPage(asked: OfPlan, typed: Typed = {}, problems: readonly Problem[] = []) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/altri-progetti/nuovo. */
export async function saveNewOther(asked: OfPlan<unknown, Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await addOtherProject(asked.tx, opened.plan, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** GET …/altri-progetti/:otherId. */
export async function otherPage(asked: OfOther) {
  const other = await otherOf(asked);
  return other && shown(asked, other, typedOther(other, asked.language), []);
}

/** The form of one with what was typed; where two saved, with both texts. */
export async function otherAgain(asked: OfOther, typed: Typed, problems: readonly Problem[]) {
  const other = await otherOf(asked);
  return other && shown(asked, other, { ...typedOther(other, asked.language), ...typed }, problems);
}

/** POST …/altri-progetti/:otherId. */
export async function saveOther(asked: OfOther<Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  const other = await otherOf(asked);
  if (opened === undefined || other === undefined) return absent;
  const done = await changeOtherProject(asked.tx, other, asked.version ?? other.version, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** POST …/altri-progetti/:otherId/togli. */
export async function takeOtherOut(asked: OfOther): Promise<Outcome> {
  const opened = await openBegun(asked);
  const other = await otherOf(asked);
  if (opened === undefined || other === undefined) return absent;
  const done = await removeOtherProject(asked.tx, other, asked.version ?? other.version, asked.now);
  return done.ok ? go(`${opened.url}?fatto=removed`) : refusedOutcome(done);
}

function typedOther(o: OtherProject, lang: Language): Typed {
  const day = (d: OtherProject['begunOn']) => (d === null ? '' : formatDay(d, lang));
  return {
    kind: o.kind,
    body: o.body,
    referent: o.referent ?? '',
    begunOn: day(o.begunOn),
    endsOn: day(o.endsOn),
    note: o.note ?? '',
  };
}

async function otherOf(asked: OfOther): Promise<OtherProject | undefined> {
  const plan = (await openBegun(asked))?.plan;
  const others = plan ? await listOtherProjects(asked.tx, plan.id) : [];
  return others.find((o) => o.id === asked.params.otherId);
}

async function shown(
  asked: OfPlan,
  other: OtherProject | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const word = speakPlan(asked.language);
  const both = other !== undefined && problems.some((p) => p.message === 'changed-meanwhile');
  const said = sayProblems(planWords, problems, asked.language);
  const action = `${opened.url}/altri-progetti/${other?.id ?? 'nuovo'}`;
  return (
    <PlanFormPage
      asked={asked}
      action={action}
      title={word(other ? 'editOther' : 'addOther')}
      lead={word('othersLead')}
      submit={word('saveOther')}
      version={both ? other.version : (asked.version ?? other?.version)}
      problems={said}
      back={opened.back}
      above={
        both && (
          <BothTexts
            fields={[
              { field: 'body', label: word('otherBody') },
              { field: 'referent', label: word('otherReferent') },
              { field: 'begunOn', label: word('begunOn') },
              { field: 'endsOn', label: word('otherEndsOn') },
              { field: 'note', label: word('otherNote') },
            ]}
            standing={typedOther(other, asked.language)}
            typed={typed}
          />
        )
      }
      below={
        other && (
          <StepForm
            action={`${action}/togli`}
            asked={asked}
            version={other.version}
            variant="danger"
            submit={word('removeOther')}
          />
        )
      }
    >
      <OtherProjectFields typed={typed} problems={said} />
    </PlanFormPage>
  );
}
