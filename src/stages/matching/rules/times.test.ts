import { expect, it } from 'vitest';
import { parseTimes, typedTimes } from './parse-times.ts';
import { coveredMinutes, stretchMinutes } from './stretches.ts';
import { travelProblem } from './travel-problem.ts';

it.each([
  ['8-13', [['08:00', '13:00']]],
  [
    '8:30–13 e 15–18.30',
    [
      ['08:30', '13:00'],
      ['15:00', '18:30'],
    ],
  ],
  [
    '8-13, 15-18',
    [
      ['08:00', '13:00'],
      ['15:00', '18:00'],
    ],
  ],
  ['22-6', [['22:00', '06:00']]],
  ['0-24', [['00:00', '00:00']]],
  ['', []],
] as const)('reads «%s»', (text, expected) => {
  const read = parseTimes(3, text);
  expect(read?.map((s) => [s.from, s.to])).toEqual(expected);
  expect(read?.every((s) => s.weekday === 3)).toBe(true);
});

it.each(['mattina', '8', '8-8', '25-26', '8:70-9', '8-13 15-18', '24:30-8', '8-13-15'])(
  'does not read «%s»',
  (text) => {
    expect(parseTimes(1, text)).toBeUndefined();
  },
);

it('reads back what it shows to be typed again', () => {
  const read = parseTimes(2, '8-13, 15:30-18') ?? [];
  expect(parseTimes(2, typedTimes(read, 2))).toEqual(read);
  expect(typedTimes(read, 3)).toBe('');
});

const on = (weekday: 1 | 2 | 7, from: string, to: string) => ({ weekday, from, to });
it('counts minutes past midnight, and a whole day where both hours are the same', () => {
  expect(stretchMinutes(on(1, '22:00', '06:00'))).toBe(480);
  expect(stretchMinutes(on(1, '00:00', '00:00'))).toBe(1440);
});

it.each([
  ['the whole of it', on(1, '08:00', '12:00'), [on(1, '07:00', '13:00')], 240],
  ['a part of it', on(1, '08:00', '12:00'), [on(1, '10:00', '18:00')], 120],
  [
    'two stretches that touch',
    on(1, '08:00', '12:00'),
    [on(1, '10:00', '12:00'), on(1, '08:00', '10:00')],
    240,
  ],
  [
    'two that overlap, once',
    on(1, '08:00', '12:00'),
    [on(1, '08:00', '11:00'), on(1, '09:00', '12:00')],
    240,
  ],
  ['another day', on(1, '08:00', '12:00'), [on(2, '08:00', '12:00')], 0],
  ['Sunday’s night into Monday', on(7, '22:00', '06:00'), [on(1, '00:00', '06:00')], 360],
  ['a night of which she can the morning', on(7, '22:00', '06:00'), [on(7, '20:00', '02:00')], 240],
] as const)('counts of a shift what she can: %s', (_, shift, can, expected) => {
  expect(coveredMinutes(shift, can)).toBe(expected);
});

const way = { possible: true, minutes: 20, kilometres: null, arrivesAt: '08:00', triedWithCoach: true };
it.each([
  [{}, null],
  [{ minutes: null }, 'travel-length-missing'],
  [{ minutes: null, kilometres: 8 }, 'travel-length-missing'],
  [{ minutes: null, kilometres: 8, triedWithCoach: false }, null],
  [{ kilometres: 8 }, 'travel-kilometres-where-time-is-known'],
  [{ possible: false, minutes: null }, null],
  [{ possible: false, minutes: null, arrivesAt: null }, 'travel-hour-missing'],
] as const)('says what a way lacks: %o', (changes, expected) => {
  expect(travelProblem({ ...way, ...changes })?.code ?? null).toBe(expected);
});
