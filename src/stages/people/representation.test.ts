import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aLine, aRepresentative } from './fixtures.ts';
import {
  actInForce,
  decreeProblem,
  expiresSoon,
  modeOf,
  mustTellJudge,
  needsDecree,
  standingOf,
} from './rules/representation.ts';

const day = (text: string) => text as CalendarDay;
const today = day('2026-06-15');

describe('how an act is done (art. 409 and 410 c.c.)', () => {
  const ads = aRepresentative();
  const lines = [aLine(ads, 'application', 'together'), aLine(ads, 'allowance-and-payments', 'represented')];

  it('follows the decree act by act, and leaves to her whatever it does not name', () => {
    expect(actInForce([ads], lines, 'application', today)).toEqual({
      mode: 'together',
      representative: ads,
    });
    expect(actInForce([ads], lines, 'allowance-and-payments', today)).toMatchObject({ mode: 'represented' });
    expect(actInForce([ads], lines, 'health', today)).toEqual({ mode: 'alone' });
    expect(actInForce([], [], 'application', today)).toEqual({ mode: 'alone' });
  });

  it.each([
    ['the decree expired yesterday', { validTo: day('2026-06-14') }, 'alone'],
    ['the decree ends today', { validTo: today }, 'together'],
    ['the decree begins tomorrow', { validFrom: day('2026-06-16') }, 'alone'],
    ['the decree begins today', { validFrom: today }, 'together'],
    ['it was ended today', { endedOn: today }, 'alone'],
    ['it ends tomorrow', { endedOn: day('2026-06-16') }, 'together'],
  ] as const)('when %s she does it %s', (_, changes, mode) => {
    const r = aRepresentative(changes);
    expect(actInForce([r], [aLine(r, 'application', 'together')], 'application', today).mode).toBe(mode);
  });

  it('is done by nobody in her place from the day she died, and was the day before', () => {
    const mode = (diedOn: string) => actInForce([ads], lines, 'application', today, day(diedOn)).mode;
    expect([mode('2026-06-15'), mode('2026-06-16')]).toEqual(['alone', 'together']);
  });

  it('goes by the last line of an act, and by the line written last of two decrees', () => {
    const other = aRepresentative({ name: 'Altro' });
    const later = [...lines, aLine(ads, 'application', 'alone', 5)];
    expect(actInForce([ads], later, 'application', today)).toEqual({ mode: 'alone' });
    expect(modeOf(later, ads, 'application')).toBe('alone');
    const two = [...lines, aLine(other, 'application', 'represented', 5)];
    for (const order of [
      [ads, other],
      [other, ads],
    ])
      expect(actInForce(order, two, 'application', today)).toMatchObject({
        mode: 'represented',
        representative: { name: 'Altro' },
      });
  });

  it('takes nothing away from a decree by the «alone» of another one, written later', () => {
    const other = aRepresentative();
    const two = [...lines, aLine(other, 'application', 'alone', 5)];
    expect(actInForce([ads, other], two, 'application', today)).toMatchObject({ mode: 'together' });
  });
});

it.each([
  [null, false],
  ['2026-06-14', false],
  ['2026-06-15', true],
  ['2026-08-14', true],
  ['2026-08-15', false],
])('a decree until %s ends within 60 days: %s', (validTo, soon) => {
  expect(expiresSoon(aRepresentative({ validTo: validTo && day(validTo) } as object), today)).toBe(soon);
});

it.each([
  [{}, null, 'in-force'],
  [{ validTo: day('2026-07-01') }, null, 'ends-soon'],
  [{ validTo: day('2026-06-14') }, null, 'expired'],
  [{ validTo: day('2026-06-14'), endedOn: day('2026-01-01') }, null, 'ended'],
  [{ validFrom: day('2026-06-16') }, null, 'not-yet'],
  [{}, today, 'by-death'],
] as const)('says of %o that it is %s %s', (changes, diedOn, standing) => {
  expect(standingOf(aRepresentative(changes), today, diedOn)).toBe(standing);
});

it('asks a decree of whom a judge names, and of no parent; and days in their order', () => {
  expect(needsDecree('amministratore-di-sostegno')).toBe(true);
  expect(needsDecree('parent')).toBe(false);
  expect(decreeProblem({ validFrom: today, validTo: day('2026-06-14') })).toBe('days-reversed');
  expect(decreeProblem({ validFrom: today, validTo: today })).toBeNull();
});

it('says that the amministratore must tell the judge while nobody has told (art. 410 c.c.)', () => {
  const open = { toldOn: null, resolvedOn: null };
  expect(mustTellJudge(open, 'amministratore-di-sostegno')).toBe(true);
  expect(mustTellJudge(open, 'tutore')).toBe(false);
  expect(mustTellJudge({ ...open, toldOn: today }, 'amministratore-di-sostegno')).toBe(false);
  expect(mustTellJudge({ ...open, resolvedOn: today }, 'amministratore-di-sostegno')).toBe(false);
});
