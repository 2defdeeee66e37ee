import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { NoticeRules } from '../../projects/types.ts';
import type { Goal, Measure, WholePlan } from '../types.ts';

/** Where a thing that is missing is filled in. */
export type FilledAt = 'frame' | 'goal' | 'measure' | 'others' | 'hours' | 'selection' | 'balance';

/** One thing without which the plan is not closed for signature; `code` is a key of the words. */
export type Missing = {
  code:
    | 'missing.selection'
    | 'missing.balance'
    | 'missing.days'
    | 'missing.outside-project'
    | 'missing.goal'
    | 'missing.how-known'
    | 'missing.measure'
    | 'missing.who'
    | 'missing.by'
    | 'missing.by-outside'
    | 'missing.review'
    | 'missing.review-outside'
    | 'missing.others'
    | 'missing.hours';
  at: FilledAt;
  /** the goal or the measure it is about */
  id?: string;
  /** its number on the page, counted from one; of a measure, the goal's number first */
  place?: string;
};

/** What stands around the plan: taken from earlier stages, on the day of the question. */
export type Around = {
  /** null while the project's notice has no rules */
  rules: NoticeRules['balance'] | null;
  project: { startsOn: CalendarDay | null; endsOn: CalendarDay | null };
  /** state of her candidacy; null where no selection of the project names her */
  selection: 'to-choose' | 'admitted' | 'waiting' | 'not-admitted' | 'renounced' | null;
  /** whether a balance of the case is closed */
  balanceClosed: boolean;
  minutesSpent: number;
};

/** What the plan still lacks before anybody may sign it, in the order of the page; empty when it may be closed.
 *  The order of balance and plan and the hours are the notice's: where its rule set is silent, nothing is missing. */
export function missingForSignature(whole: WholePlan, around: Around): Missing[] {
  const { plan, goals, measures, others } = whole;
  return [
    ...before(around),
    ...daysOf(plan, around.project),
    ...reviewOf(plan),
    ...(goals.length === 0 ? [{ code: 'missing.goal', at: 'goal' } as const] : []),
    ...goals.flatMap((g, i) => goalOf(g, measures, String(i + 1))),
    ...goals.flatMap((g, i) => measuresOf(g, measures, plan, i + 1)),
    ...(others.length === 0 && !plan.noOtherProjects
      ? [{ code: 'missing.others', at: 'others' } as const]
      : []),
    ...(plan.hoursDue !== null && around.minutesSpent < plan.hoursDue * 60
      ? [{ code: 'missing.hours', at: 'hours' } as const]
      : []),
  ];
}

function before({ selection, rules, balanceClosed }: Around): Missing[] {
  return [
    ...(selection !== null && selection !== 'admitted'
      ? [{ code: 'missing.selection', at: 'selection' } as const]
      : []),
    // Where the notice establishes no order, either may come first.
    ...(rules?.order === 'balance-first' && !balanceClosed
      ? [{ code: 'missing.balance', at: 'balance' } as const]
      : []),
  ];
}

function daysOf({ startsOn, endsOn }: WholePlan['plan'], project: Around['project']): Missing[] {
  if (startsOn === null || endsOn === null || endsOn < startsOn)
    return [{ code: 'missing.days', at: 'frame' }];
  const early = project.startsOn !== null && startsOn < project.startsOn;
  const late = project.endsOn !== null && endsOn > project.endsOn;
  return early || late ? [{ code: 'missing.outside-project', at: 'frame' }] : [];
}

function reviewOf({ firstReviewOn, noReview, startsOn, endsOn }: WholePlan['plan']): Missing[] {
  if (firstReviewOn === null) return noReview === null ? [{ code: 'missing.review', at: 'frame' }] : [];
  const outside =
    (startsOn !== null && firstReviewOn < startsOn) || (endsOn !== null && firstReviewOn > endsOn);
  return outside ? [{ code: 'missing.review-outside', at: 'frame' }] : [];
}

function goalOf(goal: Goal, measures: readonly Measure[], place: string): Missing[] {
  const at = { at: 'goal', id: goal.id, place } as const;
  return [
    ...(goal.howKnown === null ? [{ code: 'missing.how-known', ...at } as const] : []),
    ...(measures.some((m) => m.goalId === goal.id) ? [] : [{ code: 'missing.measure', ...at } as const]),
  ];
}

function measuresOf(
  goal: Goal,
  measures: readonly Measure[],
  plan: WholePlan['plan'],
  number: number,
): Missing[] {
  return measures
    .filter((m) => m.goalId === goal.id)
    .flatMap((m, i): Missing[] => {
      const at = { at: 'measure', id: m.id, place: `${number}.${i + 1}` } as const;
      const days = [m.fromOn, m.byOn].filter((d) => d !== null);
      const outside = days.some(
        (d) => (plan.startsOn !== null && d < plan.startsOn) || (plan.endsOn !== null && d > plan.endsOn),
      );
      return [
        ...(m.who === null ? [{ code: 'missing.who', ...at } as const] : []),
        ...(m.byOn === null ? [{ code: 'missing.by', ...at } as const] : []),
        ...(outside ? [{ code: 'missing.by-outside', ...at } as const] : []),
      ];
    });
}
