import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from './calendar-day.ts';
import { isWorkingDay, publicHolidays } from './public-holidays.ts';

/** Easter 2012–2050, MM-DD: the table that dateutil (dateutil/test/test_easter.py) tests itself by. */
const easters = `
  04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21
  04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01
  04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10
  04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 04-10`
  .trim()
  .split(/\s+/)
  .map((text, i) => `${2012 + i}-${text}` as CalendarDay);
const years = Array.from({ length: 2100 - 2012 + 1 }, (_, i) => 2012 + i);
const day = (text: string) => text as CalendarDay;

describe('Easter Monday', () => {
  it.each(easters)('follows the Easter that is known: %s', (easter) => {
    expect(publicHolidays(Number(easter.slice(0, 4)))).toContain(addDays(easter, 1));
  });

  it('follows the Easter of another rule in every year, also where it is 25 April itself', () => {
    for (const year of years) {
      const easter = butcher(year);
      expect(new Date(easter).getUTCDay()).toBe(0);
      const others = publicHolidays(year).filter((d) => d !== addDays(easter, 1));
      expect([year, others.length]).toEqual([year, (year < 2026 ? 10 : 11) - (year === 2095 ? 1 : 0)]);
      expect(publicHolidays(year)).toContain(addDays(easter, 1));
    }
  });
});

/** Easter by the rule that J. Meeus prints (Astronomical Algorithms, ch. 8), which knows no exceptions. */
function butcher(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(day(`${year}-03-22`), h + l - 7 * m);
}

it('lists the twelve days of 2027, and of 2025 those without Saint Francis', () => {
  expect(publicHolidays(2027)).toEqual(
    '01-01 01-06 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'
      .split(' ')
      .map((d) => `2027-${d}`),
  );
  expect(publicHolidays(2026)).toContain('2026-10-04');
  expect(publicHolidays(2025)).not.toContain('2025-10-04');
});

it('knows what has ceased to be a holiday: Saint Joseph, Saints Peter and Paul, 4 November', () => {
  for (const year of years)
    for (const ceased of ['03-19', '06-29', '11-04'])
      expect(publicHolidays(year)).not.toContain(`${year}-${ceased}`);
});

it('refuses a year of which it has no list', () => {
  for (const year of [2011, 1900, 2101, 2026.5, Number.NaN])
    expect(() => publicHolidays(year)).toThrow(RangeError);
});

it.each([
  ['2026-11-23', true],
  ['2026-11-28', false],
  ['2026-11-29', false],
  ['2026-12-08', false],
  ['2027-10-04', false],
  ['2024-10-04', true],
  ['2027-03-29', false],
  ['2027-03-30', true],
  ['2026-12-24', true],
  ['2026-12-31', true],
] as const)('says whether one works on %s: %s', (text, works) => {
  expect(isWorkingDay(day(text))).toBe(works);
});
