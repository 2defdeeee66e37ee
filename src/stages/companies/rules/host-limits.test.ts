import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { hostLimits } from './host-limits.ts';
import type { Law68Fact } from './l68-facts.ts';

const today = '2026-11-22' as CalendarDay;
const limits = (permanentFull: number, facts: readonly Law68Fact[] = [], day = today) =>
  hostLimits({ permanentFull, permanentPart: 0 }, facts, day);
const value = (employees: number, code: string, day = today) =>
  limits(employees, [], day).figures.find((f) => f.code === code)?.value;
const people = (amount: number) => ({ unit: 'people', amount });

it.each([
  [0, 0],
  [1, 1],
  [6, 1],
])('lets a host with %i employees have %i trainees in Tuscany (DPGR 47/R/2003)', (employees, trainees) => {
  expect(value(employees, 'tier.toscana')).toEqual(people(trainees));
});

it('names no number for Tuscany above six employees, which was not read, nor before its last reform (DPGR 19/R/2024)', () => {
  expect(value(7, 'tier.toscana')).toBeNull();
  expect(value(3, 'tier.toscana', '2024-06-02' as CalendarDay)).toBeNull();
});

it.each([
  [0, people(1)],
  [5, people(1)],
  [6, people(2)],
  [19, people(2)],
  [20, { unit: 'hundredths', amount: 200 }],
  [25, { unit: 'hundredths', amount: 250 }],
])('shows for %i employees beside it what DM 142/1998 says, art. 1, c. 3', (employees, said) => {
  expect(value(employees, 'tier.dm142')).toEqual(said);
});

it.each([
  [5, people(1)],
  [6, people(2)],
  [20, people(2)],
  [21, { unit: 'hundredths', amount: 210 }],
])('shows for %i employees what the guidelines of 25/05/2017 say', (employees, said) => {
  expect(value(employees, 'tier.guidelines2017')).toEqual(said);
});

it('names the exceptions of a host without employees to such a host only (DPGR 39/R/2015)', () => {
  expect(value(0, 'withoutEmployees')).toEqual(people(1));
  expect(value(1, 'withoutEmployees')).toBeUndefined();
});

it('counts part time in people, and marks every limit as to be verified (DPGR 47/R/2003; DM 142/1998)', () => {
  const { figures } = hostLimits({ permanentFull: 3, permanentPart: 4 }, [], today);
  expect(figures[0]?.value).toEqual(people(7));
  expect(new Set(figures.slice(1).map((f) => f.law?.sure))).toEqual(new Set(['verify']));
});

it('lets a tutor of the promoter follow twenty and one of the host three (linee guida 25/05/2017)', () => {
  expect(value(10, 'tutor.promoter')).toEqual(people(20));
  expect(value(10, 'tutor.host')).toEqual(people(3));
});

it('reads the three declarations of a host and computes none of them (DPGR 47/R/2003)', () => {
  const declared: Law68Fact = {
    id: 'a',
    kind: 'no-dismissals-declared',
    fromOn: '2026-10-01' as CalendarDay,
    toOn: '2026-12-31' as CalendarDay,
    places: null,
    percent: null,
    source: 'Dichiarazione del 01/10/2026',
    replaces: null,
  };
  const { declarations } = limits(10, [declared]);
  expect(declarations.map((d) => [d.requirement, d.declared?.source ?? null, d.months])).toEqual([
    ['safety', null, null],
    ['l68', null, null],
    ['dismissals', 'Dichiarazione del 01/10/2026', 36],
  ]);
  expect(limits(10, [declared], '2027-01-01' as CalendarDay).declarations[2]?.declared).toBeNull();
});
