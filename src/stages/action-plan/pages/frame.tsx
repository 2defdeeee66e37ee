import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Language } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { noneSchema } from '../commands/write-frame.ts';
import { sayNoOtherProjects, writeFrame } from '../commands/write-frame.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { FrameFields } from '../parts/frame-fields.tsx';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import type { ActionPlan, frameSchema } from '../types.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun } from './opened-plan.ts';

/** GET …/testo: the first page of a draft. */
export async function framePage(asked: OfPlan) {
  return shown(asked);
}

/** The form with what was typed; where two saved, with both texts. */
export async function frameAgain(asked: OfPlan, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, problems);
}

/** POST …/testo. */
export async function saveFrame(asked: OfPlan<unknown, z.output<typeof frameSchema>>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await writeFrame(asked.tx, opened.plan, opened.plan.version, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** POST …/altri-progetti/nessuno: she was asked and has none, or that is taken back. */
export async function saveNone(asked: OfPlan<unknown, z.output<typeof noneSchema>>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await sayNoOtherProjects(asked.tx, opened.plan, opened.plan.version, asked.body.none);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

function typedFrame(p: ActionPlan, lang: Language): Typed {
  const day = (d: ActionPlan['startsOn']) => (d === null ? '' : formatDay(d, lang));
  return {
    opening: p.opening ?? '',
    startsOn: day(p.startsOn),
    endsOn: day(p.endsOn),
    firstReviewOn: day(p.firstReviewOn),
    noReview: p.noReview ?? '',
    agreedHours: p.agreedHours ?? '',
    attendance: p.attendanceToTreating === null ? '' : p.attendanceToTreating ? 'yes' : 'no',
  };
}

async function shown(asked: OfPlan, typed?: Typed, problems: readonly Problem[] = []) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const standing = opened.plans.find((p) => p.id === opened.plan.id) ?? opened.plan;
  const word = speakPlan(asked.language);
  const both = problems.some((p) => p.message === 'changed-meanwhile');
  const saved = typedFrame(standing, asked.language);
  const project = await findProject(asked.tx, opened.standing.projectId);
  const said = sayProblems(planWords, problems, asked.language);
  const day = (d: ActionPlan['startsOn']) => (d === null ? '' : formatDay(d, asked.language));
  const fields = ['opening', 'startsOn', 'endsOn', 'firstReviewOn', 'noReview', 'agreedHours'] as const;
  return (
    <PlanFormPage
      asked={asked}
      action={`${opened.url}/testo`}
      title={word('frame')}
      lead={word('frameLead')}
      submit={word('saveFrame')}
      version={both ? standing.version : (asked.version ?? standing.version)}
      problems={said}
      back={opened.back}
      above={
        <>
          {both && (
            <BothTexts
              fields={fields.map((field) => ({ field, label: word(field) }))}
              standing={saved}
              typed={typed ?? {}}
            />
          )}
          {project?.startsOn && project.endsOn && (
            <p>{word('projectDays', { from: day(project.startsOn), to: day(project.endsOn) })}</p>
          )}
        </>
      }
    >
      <FrameFields typed={typed ?? saved} problems={said} />
    </PlanFormPage>
  );
}
