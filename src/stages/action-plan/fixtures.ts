import type { Tx } from '../../platform/database/tx.ts';
import { addDays, type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import type { Case, CaseId } from '../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { beginPlan } from './commands/begin-plan.ts';
import { closeForSignature } from './commands/close-for-signature.ts';
import { hashPlan } from './commands/hash-plan.ts';
import { sayNoOtherProjects, writeFrame } from './commands/write-frame.ts';
import { addGoal } from './commands/write-goal.ts';
import { addMeasure } from './commands/write-measure.ts';
import { findPlan } from './store/plans.ts';
import { getWholePlan } from './store/whole-plan.ts';
import type { ActionPlan, Goal, GoalId, Measure, MeasureId, PlanId, WholePlan } from './types.ts';

const personId = '00000000-0000-4000-8000-000000000001' as PersonId;
const planId = '00000000-0000-4000-8000-000000000002' as PlanId;

/** A draft of 2027 from which nothing is missing but goals and other projects. */
export function aPlan(changes: Partial<ActionPlan> = {}): ActionPlan {
  return {
    id: planId,
    territoryId: '00000000-0000-4000-8000-000000000003' as TerritoryId,
    personId,
    caseId: '00000000-0000-4000-8000-000000000004' as CaseId,
    number: 1,
    state: 'draft',
    opening: 'Lavoravo in cucina. Vorrei tornarci.',
    startsOn: '2027-01-11' as CalendarDay,
    endsOn: '2027-12-31' as CalendarDay,
    firstReviewOn: '2027-04-12' as CalendarDay,
    noReview: null,
    noOtherProjects: true,
    attendanceToTreating: null,
    agreedHours: null,
    hoursDue: null,
    contentSha256: null,
    needsPerson: true,
    needsRepresentative: false,
    follows: null,
    writtenBy: '00000000-0000-4000-8000-000000000005' as AccountId,
    writtenAt: new Date('2026-11-22T10:00:00Z'),
    closedAt: null,
    signedAt: null,
    reviewOn: null,
    version: 1,
    ...changes,
  };
}

/** A goal of that plan; `n` tells one from another. */
export function aGoal(n: number, changes: Partial<Goal> = {}): Goal {
  return {
    id: `00000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}` as GoalId,
    planId,
    personId,
    words: `Voglio la cosa ${n}`,
    howKnown: `La cosa ${n} c’è`,
    position: n,
    version: 1,
    ...changes,
  };
}

/** A measure for a goal of that plan. */
export function aMeasure(n: number, goal: Goal, changes: Partial<Measure> = {}): Measure {
  return {
    id: `00000000-0000-4000-8000-0000000002${String(n).padStart(2, '0')}` as MeasureId,
    planId,
    personId,
    goalId: goal.id,
    kind: 'stage',
    what: `Passo ${n}`,
    who: 'La tutor',
    howKnown: null,
    fromOn: null,
    byOn: '2027-06-30' as CalendarDay,
    hours: 200,
    state: 'planned',
    position: n,
    version: 1,
    ...changes,
  };
}

/** The plan with one goal and one measure: nothing is missing. */
export function aWholePlan(changes: Partial<ActionPlan> = {}): WholePlan {
  const goal = aGoal(1);
  return { plan: aPlan(changes), goals: [goal], measures: [aMeasure(1, goal)], others: [] };
}

/** Writes a draft from which nothing of the plan itself is missing, by the commands that an operator uses. Its days begin
 *  on the day of `now`; the review is due after ninety days.
 *  @throws when a command refuses: a test then says what was missing */
export async function plantDraft(tx: Tx, caseId: CaseId, now: Date): Promise<ActionPlan> {
  const today = dayInRome(now);
  const standing = await caseOf(tx, caseId);
  const begun = granted(await beginPlan(tx, standing, now));
  const plan = async () => granted(await findPlan(tx, begun.id));
  const endsOn = addDays(today, 300);
  granted(
    await writeFrame(tx, await plan(), (await plan()).version, {
      opening: 'Lavoravo in cucina. Vorrei tornarci.',
      startsOn: today,
      endsOn,
      firstReviewOn: addDays(today, 90),
      noReview: null,
      attendanceToTreating: true,
      agreedHours: 'Il martedì dalle 9 alle 11',
    }),
  );
  const goal = granted(
    await addGoal(tx, await plan(), {
      words: 'Voglio lavorare in una cucina',
      howKnown: 'Ho un contratto, o una promessa scritta',
    }),
  );
  granted(
    await addMeasure(tx, await plan(), {
      goalId: goal.id,
      kind: 'stage',
      what: 'Stage nella mensa della scuola',
      who: 'Con la tutor della cooperativa',
      howKnown: 'Ho finito lo stage',
      fromOn: addDays(today, 14),
      byOn: addDays(today, 200),
      hours: 300,
    }),
  );
  granted(await sayNoOtherProjects(tx, await plan(), (await plan()).version, true));
  return plan();
}

/** The same, closed for signature. */
export async function plantToSign(tx: Tx, caseId: CaseId, now: Date): Promise<ActionPlan> {
  const draft = await plantDraft(tx, caseId, now);
  const shown = hashPlan(await getWholePlan(tx, draft));
  granted(await closeForSignature(tx, await caseOf(tx, caseId), draft, shown, now));
  return granted(await findPlan(tx, draft.id));
}

async function caseOf(tx: Tx, caseId: CaseId): Promise<Case> {
  return granted(await findCase(tx, caseId));
}

/** What was given, unless it was refused or is not there. */
function granted<T extends object>(given: T | undefined): Exclude<T, { ok: false }> {
  if (given === undefined) throw new Error('nothing there');
  if ('ok' in given && given.ok === false) throw new Error(JSON.stringify(given));
  return given as Exclude<T, { ok: false }>;
}
