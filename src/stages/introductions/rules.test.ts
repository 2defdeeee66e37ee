import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { placeKinds } from '../places/types.ts';
import { confirmFrom, nextOn } from './due.ts';
import { agreementMissing, dayProblem, hasAgreed, isDissent } from './rules/agreement.ts';
import { gatesFor, missingFor, standingGates } from './rules/gates.ts';
import { isUnderWay, mayAct, rungStates } from './rules/ladder.ts';
import { type Gate, type GateKind, gateKinds, introductionStates, type StepKind } from './types.ts';

const day = (text: string) => text as CalendarDay;
const gate = (kind: GateKind, passedOn: string, needed = true): Gate => ({
  id: kind as never,
  introductionId: 'i' as never,
  gate: kind,
  needed,
  passedOn: day(passedOn),
  reference: 'n. 1',
  recordedBy: 'a' as never,
  recordedAt: new Date(0),
});
const now = day('2026-11-22');
const missing = (kind: (typeof placeKinds)[number], gates: readonly Gate[], first: string) =>
  missingFor(standingGates(gatesFor(kind, now), gates), day(first));
const allOf = (kind: (typeof placeKinds)[number], on: string) =>
  gatesFor(kind, now).map((g) => gate(g.gate, on));

it('asks before the first hour of a stage all eight gates, and of a job those of a contract (practice A15)', () => {
  expect(gatesFor('stage', now).map((g) => g.gate)).toEqual([...gateKinds]);
  expect(gatesFor('job', now).map((g) => g.gate)).toEqual([
    'agreement-signed',
    'inail',
    'unilav',
    'fitness',
    'general-safety',
    'tutor-named',
  ]);
});

it('asks of every kind of place what the database asks of all of them', () => {
  const least = ['agreement-signed', 'inail', 'unilav', 'fitness', 'general-safety', 'tutor-named'];
  for (const kind of placeKinds) {
    const gates = gatesFor(kind, now).map((g) => g.gate as string);
    expect(
      least.every((g) => gates.includes(g)),
      kind,
    ).toBe(true);
  }
});

it('names for every line its source, its first day, and that it is to be verified', () => {
  for (const kind of placeKinds)
    for (const line of gatesFor(kind, now)) {
      expect(line.source.length, line.gate).toBeGreaterThan(10);
      expect(line.from <= now, line.gate).toBe(true);
      expect(line.sure).toBe('verify');
    }
});

it('does not ask a gate before the day from which it holds', () => {
  expect(gatesFor('stage', day('2010-01-01')).map((g) => g.gate)).toEqual([
    'unilav',
    'fitness',
    'general-safety',
  ]);
});

it('lets her begin when every gate is passed, and not a day before the last one', () => {
  const gates = allOf('stage', '2026-11-20');
  expect(missing('stage', gates, '2026-11-23')).toEqual([]);
  expect(missing('stage', gates, '2026-11-19')).toEqual(gateKinds.map((g) => g));
  expect(missing('stage', [...gates, gate('inail', '2026-11-24')], '2026-11-23')).toEqual(['inail']);
});

it('asks the communication by midnight of the day before (DL 510/1996, art. 9-bis)', () => {
  const gates = allOf('stage', '2026-11-23');
  expect(missing('stage', gates, '2026-11-23')).toEqual(['unilav']);
  expect(missing('stage', gates, '2026-11-24')).toEqual([]);
});

it('takes «non serve» where the kind only asks it sometimes, and not where it always does', () => {
  const others = (kind: 'stage' | 'borsa-lavoro', but: GateKind) =>
    allOf(kind, '2026-11-20').filter((g) => g.gate !== but);
  expect(
    missing('stage', [...others('stage', 'fitness'), gate('fitness', '2026-12-01', false)], '2026-11-23'),
  ).toEqual([]);
  expect(
    missing('stage', [...others('stage', 'inail'), gate('inail', '2026-11-20', false)], '2026-11-23'),
  ).toEqual(['inail']);
  const borsa = [...others('borsa-lavoro', 'unilav'), gate('unilav', '2026-11-20', false)];
  expect(missing('borsa-lavoro', borsa, '2026-11-23')).toEqual([]);
});

it('counts the line of a gate that was entered last', () => {
  const twice = [
    ...allOf('stage', '2026-11-20'),
    gate('fitness', '2026-11-21', false),
    gate('fitness', '2026-11-30'),
  ];
  expect(missing('stage', twice, '2026-11-23')).toEqual(['fitness']);
});

it('needs her own yes always, and a representative’s beside it where the decree names one (c.c. art. 409)', () => {
  const hers = [{ kind: 'agreed', part: 'person' }] as const;
  const others = [{ kind: 'agreed', part: 'representative' }] as const;
  expect(agreementMissing({ mode: 'alone' }, hers)).toEqual([]);
  expect(agreementMissing({ mode: 'alone' }, others)).toEqual(['person']);
  expect(agreementMissing({ mode: 'together' }, hers)).toEqual(['representative']);
  expect(agreementMissing({ mode: 'represented' }, others)).toEqual(['person']);
  expect(agreementMissing({ mode: 'represented' }, [...hers, ...others])).toEqual([]);
  expect(hasAgreed([{ kind: 'not-now', part: 'person' }], 'person')).toBe(false);
});

it('calls it a dissent when she says no where a representative said yes (c.c. art. 410)', () => {
  const yes = [{ kind: 'agreed', part: 'representative' }] as const;
  expect(isDissent('no', 'person', yes)).toBe(true);
  expect(isDissent('not-now', 'person', yes)).toBe(false);
  expect(isDissent('no', 'representative', yes)).toBe(false);
  expect(isDissent('no', 'person', [])).toBe(false);
});

it('lets a step lie neither in the future nor before the one before it', () => {
  expect(dayProblem(day('2026-11-23'), day('2026-11-20'), now)).toBe('day-in-future');
  expect(dayProblem(day('2026-11-19'), day('2026-11-20'), now)).toBe('day-before-step');
  expect(dayProblem(now, now, now)).toBeNull();
});

it('lets nobody be introduced before she agreed, work before the activation, or go on after the end', () => {
  expect(introductionStates.filter((s) => mayAct(s, 'introduce'))).toEqual(['agreed']);
  expect(introductionStates.filter((s) => mayAct(s, 'begin-trial'))).toEqual(['activating']);
  expect(introductionStates.filter((s) => mayAct(s, 'answer'))).toEqual(['proposed']);
  expect(introductionStates.filter((s) => mayAct(s, 'end'))).toEqual(['trial']);
  expect(introductionStates.filter((s) => !isUnderWay(s))).toEqual(['confirmed', 'declined', 'ended']);
});

const shown = (state: Parameters<typeof rungStates>[0], kinds: readonly StepKind[]) =>
  rungStates(
    state,
    kinds.map((kind) => ({ kind })),
  ).map((r) => `${r.rung} ${r.state}`);

it('shows the rungs: done, now, next; one that was left out is not shown', () => {
  expect(shown('agreed', ['proposed', 'agreed'])).toEqual([
    'proposed done',
    'agreed now',
    'introduced next',
    'interviewed next',
    'visited next',
    'activating next',
    'trial next',
    'confirmed next',
  ]);
  expect(shown('activating', ['proposed', 'agreed', 'introduced', 'visit-held', 'activation'])).toEqual([
    'proposed done',
    'agreed done',
    'introduced done',
    'visited done',
    'activating now',
    'trial next',
    'confirmed next',
  ]);
});

it('stops at the rung at which it ended, and says no further one', () => {
  expect(shown('declined', ['proposed', 'declined'])).toEqual(['proposed stopped']);
  expect(
    shown('ended', ['proposed', 'agreed', 'introduced', 'activation', 'trial-began', 'ended']).at(-1),
  ).toBe('trial stopped');
  expect(
    shown('confirmed', ['proposed', 'agreed', 'introduced', 'activation', 'trial-began', 'confirmed']).at(-1),
  ).toBe('confirmed done');
});

it('confirms from the fifteenth day, and calls her sooner when she asked to be called', () => {
  expect(confirmFrom(day('2026-12-01'))).toBe('2026-12-15');
  expect(nextOn('asked-someone', now) < nextOn('proposed', now)).toBe(true);
  expect(nextOn('not-now', now)).toBe('2026-12-06');
});
