import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { addGoal, changeGoal, removeGoal } from '../commands/write-goal.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { PlanFormPage } from '../parts/plan-form-page.tsx';
import { speakPlan } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listGoals } from '../store/goals.ts';
import { type Goal, type GoalId, type goalSchema, PLAN_TEXT_MAX } from '../types.ts';
import { planWords } from '../words.ts';
import { type OfPlan, openBegun, type PlanParams } from './opened-plan.ts';

type OfGoal<B = unknown> = Asked<PlanParams & { goalId: GoalId }, unknown, B>;
type Body = z.output<typeof goalSchema>;

/** GET …/obiettivi/nuovo, and the same form with what was typed. */
export async function newGoalPage(asked: OfPlan, typed: Typed = {}, problems: readonly Problem[] = []) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/obiettivi/nuovo. */
export async function saveNewGoal(asked: OfPlan<unknown, Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  if (opened === undefined) return absent;
  const done = await addGoal(asked.tx, opened.plan, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** GET …/obiettivi/:goalId. */
export async function goalPage(asked: OfGoal) {
  const goal = await goalOf(asked);
  return goal && shown(asked, goal, typedGoal(goal), []);
}

/** The form of a goal with what was typed; where two saved, with both texts. */
export async function goalAgain(asked: OfGoal, typed: Typed, problems: readonly Problem[]) {
  const goal = await goalOf(asked);
  return goal && shown(asked, goal, { ...typedGoal(goal), ...typed }, problems);
}

/** POST …/obiettivi/:goalId. */
export async function saveGoal(asked: OfGoal<Body>): Promise<Outcome> {
  const opened = await openBegun(asked);
  const goal = await goalOf(asked);
  if (opened === undefined || goal === undefined) return absent;
  const done = await changeGoal(asked.tx, goal, asked.version ?? goal.version, asked.body);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

/** POST …/obiettivi/:goalId/togli. */
export async function takeGoalOut(asked: OfGoal): Promise<Outcome> {
  const opened = await openBegun(asked);
  const goal = await goalOf(asked);
  if (opened === undefined || goal === undefined) return absent;
  const done = await removeGoal(asked.tx, goal, asked.version ?? goal.version, asked.now);
  return done.ok ? go(`${opened.url}?fatto=removed`) : refusedOutcome(done);
}

const typedGoal = (g: Goal): Typed => ({ words: g.words, howKnown: g.howKnown ?? '' });

async function goalOf(asked: OfGoal): Promise<Goal | undefined> {
  const plan = (await openBegun(asked))?.plan;
  const goals = plan ? await listGoals(asked.tx, plan.id) : [];
  return goals.find((g) => g.id === asked.params.goalId);
}

async function shown(asked: OfPlan, goal: Goal | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openBegun(asked);
  if (opened === undefined) return undefined;
  const word = speakPlan(asked.language);
  const both = goal !== undefined && problems.some((p) => p.message === 'changed-meanwhile');
  const said = sayProblems(planWords, problems, asked.language);
  const action = `${opened.url}/obiettivi/${goal?.id ?? 'nuovo'}`;
  const field = (name: 'words' | 'howKnown') => ({
    name,
    value: typedText(typed, name),
    error: problemOf(said, name),
  });
  return (
    <PlanFormPage
      asked={asked}
      action={action}
      title={word(goal ? 'editGoal' : 'addGoal')}
      lead={word('goalLead')}
      submit={word('saveGoal')}
      version={both ? goal.version : (asked.version ?? goal?.version)}
      problems={said}
      back={opened.back}
      above={
        both && (
          <BothTexts
            fields={[
              { field: 'words', label: word('goalWords') },
              { field: 'howKnown', label: word('howKnown') },
            ]}
            standing={typedGoal(goal)}
            typed={typed}
          />
        )
      }
      below={
        goal && (
          <StepForm
            action={`${action}/togli`}
            asked={asked}
            version={goal.version}
            variant="danger"
            submit={word('removeGoal')}
          />
        )
      }
    >
      <TextareaField
        {...field('words')}
        label={word('goalWords')}
        rows={4}
        maxLength={PLAN_TEXT_MAX}
        required
      />
      <TextareaField
        {...field('howKnown')}
        label={word('howKnown')}
        hint={word('howKnownHint')}
        rows={3}
        maxLength={PLAN_TEXT_MAX}
        optional
      />
    </PlanFormPage>
  );
}
