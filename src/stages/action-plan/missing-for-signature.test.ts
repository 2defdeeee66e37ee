import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aGoal, aMeasure, aWholePlan } from './fixtures.ts';
import { type Around, missingForSignature } from './rules/missing-for-signature.ts';
import type { OtherProject, WholePlan } from './types.ts';

const day = (text: string) => text as CalendarDay;
const around: Around = {
  rules: { order: null, balanceHours: null, planHours: null },
  project: { startsOn: day('2026-01-01'), endsOn: day('2028-12-31') },
  selection: null,
  balanceClosed: false,
  minutesSpent: 0,
};
const codes = (whole: WholePlan, changes: Partial<Around> = {}) =>
  missingForSignature(whole, { ...around, ...changes }).map((m) => m.code.replace('missing.', ''));
const goal = aGoal(1);
const withMeasure = (changes: Parameters<typeof aMeasure>[2]) => ({
  ...aWholePlan(),
  measures: [aMeasure(1, goal, changes)],
});

it('lacks nothing when goal, measure, days, review and other projects are said', () => {
  expect(codes(aWholePlan())).toEqual([]);
});

it.each<[string, WholePlan, string[]]>([
  ['no goal at all', { ...aWholePlan(), goals: [], measures: [] }, ['goal']],
  ['a goal with no measure (issue: what bad input gets)', { ...aWholePlan(), measures: [] }, ['measure']],
  [
    'a goal without how one will know',
    { ...aWholePlan(), goals: [aGoal(1, { howKnown: null })] },
    ['how-known'],
  ],
  ['a measure without who does it', withMeasure({ who: null }), ['who']],
  ['a measure without by when', withMeasure({ byOn: null }), ['by']],
  ['a measure that ends after the plan', withMeasure({ byOn: day('2028-01-01') }), ['by-outside']],
  ['a measure that begins before the plan', withMeasure({ fromOn: day('2027-01-10') }), ['by-outside']],
  ['no first day', aWholePlan({ startsOn: null }), ['days']],
  ['no last day', aWholePlan({ endsOn: null }), ['days']],
  ['a plan that begins before the project', aWholePlan({ startsOn: day('2025-12-31') }), ['outside-project']],
  ['a plan that ends after the project', aWholePlan({ endsOn: day('2029-01-01') }), ['outside-project']],
  ['neither a review nor the reason why none is fixed', aWholePlan({ firstReviewOn: null }), ['review']],
  [
    'a review after the plan’s last day',
    aWholePlan({ firstReviewOn: day('2028-01-01') }),
    ['review-outside'],
  ],
  [
    'other projects neither named nor said to be none (practice S6)',
    aWholePlan({ noOtherProjects: false }),
    ['others'],
  ],
  ['hours that the notice asks and nobody gave (rules.md §4.4)', aWholePlan({ hoursDue: 4 }), ['hours']],
])('lacks something with %s', (_, whole, missing) => {
  expect(codes(whole)).toEqual(missing);
});

it.each<[string, WholePlan, Partial<Around>]>([
  [
    'a review that is not fixed, with its reason',
    aWholePlan({ firstReviewOn: null, noReview: 'Finisce prima' }),
    {},
  ],
  [
    'another project named',
    { ...aWholePlan({ noOtherProjects: false }), others: [{ id: 'x' } as unknown as OtherProject] },
    {},
  ],
  [
    'a plan on the project’s very days',
    aWholePlan(),
    { project: { startsOn: day('2027-01-11'), endsOn: day('2027-12-31') } },
  ],
  ['a project whose days nobody wrote', aWholePlan(), { project: { startsOn: null, endsOn: null } }],
  ['exactly the hours that the notice asks', aWholePlan({ hoursDue: 4 }), { minutesSpent: 240 }],
])('lacks nothing with %s', (_, whole, changes) => {
  expect(codes(whole, changes)).toEqual([]);
});

it('counts hours by the minute: one minute short is short', () => {
  expect(codes(aWholePlan({ hoursDue: 4 }), { minutesSpent: 239 })).toEqual(['hours']);
});

it.each([
  ['balance-first', false, ['balance']],
  ['balance-first', true, []],
  ['plan-first', false, []],
  [null, false, []],
] as const)(
  'with the notice’s order %s and the balance closed %s lacks %j (rules.md §1, setting)',
  (order, balanceClosed, missing) => {
    const rules = { order, balanceHours: null, planHours: null };
    expect(codes(aWholePlan(), { rules, balanceClosed })).toEqual(missing);
  },
);

it.each([
  [null, []],
  ['admitted', []],
  ['to-choose', ['selection']],
  ['waiting', ['selection']],
  ['not-admitted', ['selection']],
  ['renounced', ['selection']],
] as const)('where the selection says %s lacks %j', (selection, missing) => {
  expect(codes(aWholePlan(), { selection })).toEqual(missing);
});

it('names which goal and which measure, so that each leads to where it is filled in', () => {
  const two = [goal, aGoal(2)];
  const whole = {
    ...aWholePlan(),
    goals: two,
    measures: [aMeasure(1, goal), aMeasure(2, goal, { who: null })],
  };
  expect(missingForSignature(whole, around)).toEqual([
    { code: 'missing.measure', at: 'goal', id: two[1]?.id, place: '2' },
    { code: 'missing.who', at: 'measure', id: whole.measures[1]?.id, place: '1.2' },
  ]);
});
