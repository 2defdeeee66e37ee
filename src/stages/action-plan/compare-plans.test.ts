import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aGoal, aMeasure, aPlan, aWholePlan } from './fixtures.ts';
import { comparePlans } from './rules/compare-plans.ts';
import type { OtherProject, WholePlan } from './types.ts';

const other = (body: string, changes: Partial<OtherProject> = {}) =>
  ({
    id: body,
    kind: 'pai',
    body,
    referent: null,
    begunOn: null,
    endsOn: null,
    note: null,
    ...changes,
  }) as OtherProject;

it('finds nothing between a version and its copy, whose rows have ids of their own', () => {
  const copy: WholePlan = {
    ...aWholePlan({ number: 2 }),
    goals: [aGoal(1, { id: aGoal(8).id })],
    measures: [aMeasure(1, aGoal(8), { id: aMeasure(8, aGoal(8)).id })],
  };
  expect(comparePlans(aWholePlan(), copy)).toEqual([]);
});

it('tells a goal that was added, one taken out and one said otherwise', () => {
  const older = { ...aWholePlan(), goals: [aGoal(1), aGoal(2)], measures: [] };
  const newer = {
    ...aWholePlan(),
    goals: [aGoal(3), aGoal(1, { howKnown: 'In altro modo' })],
    measures: [],
  };
  expect(comparePlans(older, newer)).toMatchObject([
    {
      about: 'goal',
      place: '1',
      before: { words: 'Voglio la cosa 2' },
      after: { words: 'Voglio la cosa 3' },
    },
    { about: 'goal', place: '2', after: { howKnown: 'In altro modo' } },
  ]);
  expect(
    comparePlans({ ...older, goals: [aGoal(1)] }, { ...older, goals: [aGoal(1), aGoal(2)] }),
  ).toMatchObject([{ about: 'goal', place: '2', before: null }]);
  expect(
    comparePlans({ ...older, goals: [aGoal(1), aGoal(2)] }, { ...older, goals: [aGoal(2)] }),
  ).toMatchObject([{ about: 'goal', place: '1', after: null }]);
});

it('tells a measure that changed its day, under the goal it serves', () => {
  const goal = aGoal(1);
  const newer = {
    ...aWholePlan(),
    measures: [aMeasure(1, goal, { byOn: '2027-09-30' as CalendarDay }), aMeasure(2, goal)],
  };
  expect(comparePlans(aWholePlan(), newer)).toMatchObject([
    { about: 'measure', place: '1.1', before: { byOn: '2027-06-30' }, after: { byOn: '2027-09-30' } },
    { about: 'measure', place: '1.2', before: null },
  ]);
});

it('tells what changed on the first page, field by field', () => {
  const older = aWholePlan();
  const newer = {
    ...older,
    plan: aPlan({ endsOn: '2028-01-31' as CalendarDay, attendanceToTreating: false }),
  };
  expect(comparePlans(older, newer).map((c) => c.about === 'frame' && c.field)).toEqual([
    'endsOn',
    'attendanceToTreating',
  ]);
});

it('tells which other project was named, left or changed', () => {
  const older = { ...aWholePlan(), others: [other('UVM'), other('CPI')] };
  const newer = { ...aWholePlan(), others: [other('UVM', { referent: 'Dott.ssa Neri' })] };
  expect(comparePlans(older, newer)).toMatchObject([
    { about: 'other', before: { referent: null }, after: { referent: 'Dott.ssa Neri' } },
    { about: 'other', before: { body: 'CPI' }, after: null },
  ]);
});
