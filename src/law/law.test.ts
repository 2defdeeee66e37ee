import { expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../values/calendar-day.ts';
import { inForceOn } from './dated.ts';
import { l68Grounds, l68Thresholds } from './l68-thresholds.ts';
import { noWorkIncome } from './no-work-income.ts';

const day = (text: string) => text as CalendarDay;

it('holds more than 45 per cent of civil invalidity and more than 33 of work invalidity (L. 68/1999, art. 1)', () => {
  expect(inForceOn(l68Thresholds['civil-invalidity'], day('2026-11-22'))?.value).toBe(46);
  expect(inForceOn(l68Thresholds['work-invalidity'], day('2026-11-22'))?.value).toBe(34);
});

it('knows no income threshold for a day before the first that it has', () => {
  expect(inForceOn(noWorkIncome, day('2023-12-31'))).toBeUndefined();
  expect(inForceOn(noWorkIncome, day('2024-01-01'))?.value.dependentCents).toBe(850_000);
});

it('has for every parameter a source, a unit, and at most one value a day', () => {
  const lists = [...l68Grounds.map((g) => l68Thresholds[g]), noWorkIncome];
  for (const list of lists) {
    for (const [i, p] of list.entries()) {
      expect(p.source).toMatch(/\d{2,4}\/\d{4}/);
      expect(p.unit.length).toBeGreaterThan(5);
      const next = list[i + 1];
      if (next) expect(p.to && addDays(p.to, 1)).toBe(next.from);
    }
  }
});
