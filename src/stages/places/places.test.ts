import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import { accommodationCatalogue, accommodationsFor } from './rules/accommodations.ts';
import { demandShapes } from './rules/demand-shapes.ts';
import { lastDayProblem, stateOfLink } from './rules/place-links.ts';
import { lossOf, mayAct, missingToOpen } from './rules/places.ts';
import { overlaps, parseStretches, showStretches, weeklyHoursText, weeklyMinutes } from './rules/shifts.ts';
import { tutorOverload } from './rules/tutor-load.ts';
import { accommodationCodes, demandCodes, placeContentSchema, type Shift } from './types.ts';

const today = '2026-11-22' as CalendarDay;
const shift = (weekday: Shift['weekday'], from: string, to: string): Shift => ({ weekday, from, to });

describe('the times of a day', () => {
  it.each([
    ['8:30-12:30, 14-17', ['08:30–12:30', '14:00–17:00']],
    ['14.00 - 17.30; 8 - 12', ['08:00–12:00', '14:00–17:30']],
    ['8 alle 12 e 14 a 16', ['08:00–12:00', '14:00–16:00']],
    ['22-6', ['22:00–06:00']],
    ['8-21', ['08:00–21:00']],
    ['20–24', ['20:00–00:00']],
    ['', []],
  ])('«%s» are read', (text, shown) => {
    expect((parseStretches(text) ?? []).map((s) => `${s.from}–${s.to}`)).toEqual(shown);
  });

  it.each([
    '14-9',
    '8-21:01',
    'mattina',
    '8-25',
    '8:60-9',
    '8-8',
    '24-6',
    '8',
    '1-2, 3-4, 5-6, 7-8',
    '8-12 circa',
  ])('«%s» are not', (text) => {
    expect(parseStretches(text)).toBeUndefined();
  });

  it('are written as they can be read again', () => {
    const shifts = [shift(1, '08:30', '12:30'), shift(1, '14:00', '17:00'), shift(2, '22:00', '06:00')];
    expect(parseStretches(showStretches(shifts, 1))).toEqual(
      shifts.slice(0, 2).map(({ from, to }) => ({ from, to })),
    );
    expect(weeklyMinutes(shifts)).toBe((4 + 3 + 8) * 60);
    expect(weeklyHoursText([shift(1, '08:00', '12:30')], 'it')).toBe('4,5');
    expect(weeklyHoursText([], 'it')).toBeNull();
  });

  it.each([
    [[shift(1, '08:00', '12:00'), shift(1, '12:00', '14:00')], false],
    [[shift(1, '08:00', '12:00'), shift(1, '11:59', '14:00')], true],
    [[shift(1, '22:00', '06:00'), shift(2, '05:00', '09:00')], true],
    [[shift(7, '22:00', '06:00'), shift(1, '05:00', '09:00')], true],
    [[shift(7, '22:00', '06:00'), shift(1, '06:00', '09:00')], false],
    [[shift(1, '08:00', '12:00'), shift(1, '08:00', '12:00')], true],
  ])('%j overlap: %s', (shifts, expected) => {
    expect(overlaps(shifts)).toBe(expected);
  });
});

it.each([
  [-2, { when: 'past', days: -2 }],
  [0, { when: 'today', days: 0 }],
  [14, { when: 'soon', days: 14 }],
  [15, { when: 'later', days: 15 }],
])('a place that is lost in %i days is %j', (n, expected) => {
  expect(lossOf(addDays(today, n), today)).toEqual(expected);
});

it('a place without a day of loss is neither late nor in time', () => {
  expect(lossOf(null, today)).toEqual({ when: 'unknown' });
});

it('opens with tasks, people and a day to come, and a closed place is only copied', () => {
  const good = { tasks: ['Impastare'], capacity: 1, lostOn: today };
  expect(missingToOpen(good, today)).toEqual([]);
  expect(missingToOpen({ tasks: [], capacity: 0, lostOn: addDays(today, -1) }, today)).toEqual([
    'tasks-missing',
    'capacity-missing',
    'lost-already',
  ]);
  expect((['edit', 'open', 'close', 'copy'] as const).filter((act) => mayAct('closed', act))).toEqual([
    'copy',
  ]);
});

it.each([
  [0, 3, null, undefined],
  [1, 3, null, { people: 4, most: 3, by: 'law', sure: false }],
  [1, 2, 2, { people: 3, most: 2, by: 'tutor' }],
  [2, 2, 20, { people: 4, most: 3, by: 'law' }],
])(
  'a tutor with %i others and a place for %i, who said %s, follows too many: %j',
  (others, capacity, said, expected) => {
    const load = tutorOverload(others, capacity, said, today);
    if (expected === undefined) expect(load).toBeUndefined();
    else expect(load).toMatchObject(expected);
  },
);

it.each([
  [-1, 'expiry-past'],
  [0, undefined],
  [60, undefined],
  [61, 'expiry-too-late'],
])('a link that would open for %i days: %s', (n, problem) => {
  expect(lastDayProblem(addDays(today, n), today)).toBe(problem);
});

it('a link opens until its instant, unless it was withdrawn', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const until = (ms: number, revokedAt: Date | null = null) =>
    stateOfLink({ expiresAt: new Date(now.getTime() + ms), revokedAt }, now);
  expect([until(1), until(0), until(1, now)]).toEqual(['opens', 'expired', 'revoked']);
});

it('every accommodation eases some activity of the form, and says nothing else', () => {
  expect(Object.keys(accommodationCatalogue).sort()).toEqual([...accommodationCodes].sort());
  for (const { unlocks } of Object.values(accommodationCatalogue)) {
    expect(unlocks.length).toBeGreaterThan(0);
    expect(unlocks.every((code) => demandCodes.includes(code))).toBe(true);
  }
  expect(accommodationsFor('d430')).toEqual(['light-loads', 'lifting-aid']);
  expect(accommodationsFor('d999')).toEqual([]);
});

it('draws a bar as long as the task asks, a dot for nothing, and no line for what is not known', () => {
  const labels = { asks: 'Quanto chiede', barrier: 'Ostacola', facilitator: 'Aiuta' };
  expect(demandShapes({ demands: {}, environment: {} }, labels)).toBeUndefined();
  const drawn = JSON.stringify(
    demandShapes(
      { demands: { d430: 3, d720: 0 }, environment: { e250: { kind: 'barrier', level: 2 } } },
      labels,
    ),
  );
  expect(drawn).toContain('"width":270,"height":16');
  expect(drawn.match(/"tag":"circle"/g)).toHaveLength(1);
  for (const text of ['d430', 'd720', 'e250', 'Quanto chiede', 'Ostacola'])
    expect(drawn).toContain(`"${text}"`);
  expect(drawn).not.toContain('d450');
});

it.each([
  ['a wish', { wish: 'sex' }],
  ['an extent of five', { demands: { d430: 5 } }],
  ['a code that is none', { demands: { b130: 2 } }],
  ['a licence that is not in the list', { licences: { codes: ['licence-z'], other: [] } }],
  ['a clock that is none', { shifts: [{ weekday: 1, from: '8', to: '12:00' }] }],
])('keeps no content with %s', (_, wrong) => {
  const nothing = {
    occupation: null,
    tasks: [],
    skills: [],
    demands: {},
    environment: {},
    licences: { codes: [], other: [] },
    surroundings: { noise: null, people: null, place: null, public: null },
    accommodations: [],
    shifts: [],
  };
  expect(placeContentSchema.safeParse(nothing).success).toBe(true);
  expect(placeContentSchema.safeParse({ ...nothing, ...wrong }).success).toBe(false);
});
