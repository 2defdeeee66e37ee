import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import { isCurrent, missingToClose, missingToExtract } from './rules/missing-to-close.ts';
import {
  accessDays,
  accessUntil,
  isLate,
  isSessionOpen,
  mayAct,
  mayClose,
  minuteProblem,
  seatProblem,
} from './rules.ts';
import { type ItemId, type Minute, meetingStates, type Seat } from './types.ts';

const day = (text: string) => text as CalendarDay;
const anna = 'anna' as AccountId;
const berto = 'berto' as AccountId;
const chair = { accountId: anna, part: 'chair', attended: true, endedAt: null } as const;
const member = { accountId: berto, part: 'member', attended: false, endedAt: null } as const;

describe('what may be done with a meeting', () => {
  it.each([
    ['convened', ['move', 'seat', 'propose', 'minute', 'declare', 'attend', 'cancel']],
    ['held', ['minute', 'declare', 'attend', 'extract', 'close']],
    ['closed', []],
    ['cancelled', []],
  ] as const)('%s: %s, and nothing else', (state, acts) => {
    const all = ['move', 'seat', 'propose', 'minute', 'declare', 'attend', 'extract', 'close', 'cancel'];
    expect(all.filter((a) => mayAct(state, a as never))).toEqual(acts);
  });

  it('has an answer for every state', () => {
    for (const state of meetingStates) expect(typeof mayAct(state, 'close')).toBe('boolean');
  });

  it('lets who presides or writes the minutes close it, and nobody else', () => {
    expect(mayClose).toEqual({ chair: true, member: false, secretary: true });
  });
});

describe('a seat', () => {
  it.each<[string, Parameters<typeof seatProblem>, ReturnType<typeof seatProblem>]>([
    ['is free for a colleague who has none', [[chair], { accountId: berto, part: 'member' }], undefined],
    ['is given once', [[chair], { accountId: anna, part: 'member' }], 'seated-already'],
    ['to preside is one', [[chair], { accountId: berto, part: 'chair' }], 'chair-taken'],
    [
      'to preside is free again when it was taken back',
      [[{ ...chair, endedAt: new Date() }], { accountId: berto, part: 'chair' }],
      undefined,
    ],
    [
      'that was taken back is not given again',
      [[{ ...member, endedAt: new Date() }], { accountId: berto, part: 'member' }],
      'seated-already',
    ],
    [
      'to write the minutes may be several',
      [[{ ...member, part: 'secretary' }], { accountId: anna, part: 'secretary' }],
      undefined,
    ],
  ])('%s', (_, [seats, wanted], problem) => {
    expect(seatProblem(seats, wanted)).toBe(problem);
  });
});

describe('the session, within which names are read', () => {
  const startsAt = new Date('2026-12-01T09:00:00Z');
  const m = {
    state: 'convened',
    opensAt: new Date('2026-11-20T09:00:00Z'),
    accessUntil: accessUntil(startsAt, 14),
  } as const;

  it('ends so many days after the hour of the meeting', () => {
    expect(m.accessUntil).toEqual(new Date('2026-12-15T09:00:00Z'));
    expect(accessDays({ startsAt, accessUntil: m.accessUntil })).toBe(14);
  });

  it.each([
    ['is not open before it was opened', m, '2026-11-20T08:59:59Z', false],
    ['is open from the moment it was opened', m, '2026-11-20T09:00:00Z', true],
    ['is open when it was held', { ...m, state: 'held' }, '2026-12-02T09:00:00Z', true],
    ['is over on its last moment', m, '2026-12-15T09:00:00Z', false],
    ['is over when it was closed', { ...m, state: 'closed' }, '2026-12-02T09:00:00Z', false],
    ['is over when it was cancelled', { ...m, state: 'cancelled' }, '2026-11-21T09:00:00Z', false],
  ] as const)('%s', (_, meeting, now, open) => {
    expect(isSessionOpen(meeting, new Date(now))).toBe(open);
  });
});

describe('the minutes of one person', () => {
  const meeting = { startsAt: new Date('2026-12-01T23:30:00Z') };
  const decided: Minute = {
    discussion: null,
    decision: 'Un laboratorio',
    state: 'decided',
    ownerId: null,
    dueOn: null,
  };
  it.each<[string, Partial<Minute>, string | undefined]>([
    ['stand without anybody who does it', {}, undefined],
    ['stand with who does it and by when', { ownerId: anna, dueOn: day('2026-12-02') }, undefined],
    ['need the decision where it was decided', { decision: null }, 'decision-missing'],
    ['need no decision where it was postponed', { decision: null, state: 'postponed' }, undefined],
    ['need no decision where she was taken off', { decision: null, state: 'withdrawn' }, undefined],
    ['need who does it where there is a day', { dueOn: day('2026-12-03') }, 'owner-missing'],
    ['need the day where somebody does it', { ownerId: anna }, 'due-missing'],
    // In Italy the meeting is on 2 December, half past midnight.
    ['refuse a day before the meeting', { ownerId: anna, dueOn: day('2026-12-01') }, 'due-past'],
    [
      'refuse who does not sit there, or abstains',
      { ownerId: berto, dueOn: day('2026-12-03') },
      'owner-not-seated',
    ],
  ])('%s', (_, changes, code) => {
    expect(minuteProblem({ ...decided, ...changes }, [anna], meeting)?.code).toBe(code);
  });

  it.each([
    ['2026-12-03', null, '2026-12-04', true],
    ['2026-12-03', null, '2026-12-03', false],
    ['2026-12-03', '2026-12-10', '2026-12-11', false],
  ])('due on %s, done on %s: on %s late is %s', (due, done, today, late) => {
    const doneOn = done === null ? null : day(done);
    const item = { state: 'decided', ownerId: anna, dueOn: day(due), doneOn } as const;
    expect(isLate(item, day(today))).toBe(late);
  });
});

describe('what is missing before a meeting is closed', () => {
  const meeting = { state: 'held', version: 3 } as const;
  const item = { id: 'a' as ItemId, state: 'decided', version: 2 } as const;
  const made = new Map([['a', { itemVersion: 2, meetingVersion: 3 }]]);
  const seats: Pick<Seat, 'part' | 'attended' | 'endedAt'>[] = [chair, member];

  it('is nothing when all came or not, all was decided, and each extract says what stands', () => {
    expect(missingToClose(meeting, seats, [item], made)).toEqual([]);
  });

  it.each<[string, Parameters<typeof missingToClose>, readonly string[]]>([
    ['that it was held', [{ ...meeting, state: 'convened' }, seats, [item], made], ['not-held']],
    ['who presides', [meeting, [{ ...member, attended: true }], [item], made], ['no-chair']],
    [
      'whether somebody came',
      [meeting, [chair, { ...member, attended: null }], [item], made],
      ['attendance'],
    ],
    ['anybody who came', [meeting, [{ ...chair, attended: false }], [item], made], ['nobody-came']],
    [
      'a decision, and its extract once it is there',
      [meeting, seats, [item, { ...item, id: 'b' as ItemId, state: 'open' }], made],
      ['item-open'],
    ],
    [
      'the extract of who was put off',
      [meeting, seats, [{ ...item, state: 'postponed' }], new Map()],
      ['extract'],
    ],
    ['nothing of who was taken off', [meeting, seats, [{ ...item, state: 'withdrawn' }], new Map()], []],
    ['an extract after the minutes changed', [meeting, seats, [{ ...item, version: 3 }], made], ['extract']],
    [
      'an extract after who came was corrected',
      [{ ...meeting, version: 4 }, seats, [item], made],
      ['extract'],
    ],
    [
      'nothing of a seat that was taken back',
      [meeting, [chair, { ...member, attended: null, endedAt: new Date() }], [item], made],
      [],
    ],
  ])('is %s', (_, [m, s, items, extracts], missing) => {
    expect(missingToClose(m, s, items, extracts)).toEqual(missing);
  });

  it('is not the extract itself before the extracts are made', () => {
    expect(missingToExtract(meeting, seats, [item])).toEqual([]);
    expect(isCurrent(undefined, item, meeting)).toBe(false);
  });
});
