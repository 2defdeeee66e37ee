import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  type CalendarDay,
  dayInRome,
  daysBetween,
  formatDay,
  isCalendarDay,
  parseItalianDay,
} from './calendar-day.ts';

const day = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new Error(`${text} is not a day`);
  return text;
};

const someDay = fc
  .integer({ min: 0, max: daysBetween(day('1900-01-01'), day('2100-12-31')) })
  .map((count) => addDays(day('1900-01-01'), count));

describe('reading a day', () => {
  it.each([
    ['05/06/2020', '2020-06-05'],
    ['5/6/2020', '2020-06-05'],
    [' 5.6.2020 ', '2020-06-05'],
    ['05-06-2020', '2020-06-05'],
    ['2020-06-05', '2020-06-05'],
    ['29/02/2000', '2000-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
  ])('reads %s', (text, expected) => {
    expect(parseItalianDay(text)).toBe(expected);
  });

  it.each([
    ['30/02/2020', 'there is no 30 February'],
    ['29/02/2021', '2021 is not a leap year'],
    ['29/02/1900', '1900 was not a leap year'],
    ['31/04/2020', 'April has 30 days'],
    ['06/13/2020', 'there is no 13th month'],
    ['00/06/2020', 'days begin at 1'],
    ['31/12/1899', 'before 1900'],
    ['01/01/2101', 'after 2100'],
    ['05/06/20', 'two digits may mean either century'],
    ['5/6-2020', 'mixed separators'],
    ['2020-6-5', 'the ISO form has two digits'],
    ['2020-02-30', 'the ISO form is checked too'],
    ['٠٥/٠٦/٢٠٢٠', 'digits of another script'],
    ['', 'nothing typed'],
  ])('refuses %s: %s', (text) => {
    expect(parseItalianDay(text)).toBeUndefined();
  });

  it('reads back every day that it writes in Italian', () => {
    fc.assert(fc.property(someDay, (some) => parseItalianDay(formatDay(some, 'it')) === some));
  });

  it('writes the month out in English', () => {
    expect(formatDay(day('2020-06-05'), 'en')).toBe('5 June 2020');
    expect(formatDay(day('2020-06-05'), 'it')).toBe('05/06/2020');
  });
});

describe('counting days', () => {
  it('goes forth and back by the same number of days', () => {
    const step = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(someDay, step, (some, count) => {
        fc.pre(isCalendarDay(new Date(Date.parse(some) + count * 86_400_000).toISOString().slice(0, 10)));
        expect(daysBetween(some, addDays(some, count))).toBe(count);
      }),
    );
  });

  it('orders days as strings', () => {
    fc.assert(fc.property(someDay, someDay, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  it('refuses to leave the years 1900 to 2100 and to add part of a day', () => {
    expect(() => addDays(day('2100-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(day('1900-01-31'), -1)).toThrow(RangeError);
    expect(() => addDays(day('2020-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(day('2020-01-01'), Number.NaN)).toThrow(RangeError);
  });
});

describe('counting months and years', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('from %s, %i months on is %s (art. 2963 codice civile)', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it.each([
    ['1980-06-05', '2020-06-04', 39],
    ['1980-06-05', '2020-06-05', 40],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2020-06-05', '2020-06-05', 0],
    ['2020-06-05', '2020-06-04', -1],
  ])('who was born on %s is on %s aged %i', (birth, on, years) => {
    expect(ageOn(day(birth), day(on))).toBe(years);
  });
});

describe('the day in Italy', () => {
  it('is already tomorrow when it is still today in UTC', () => {
    expect(dayInRome(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
    expect(dayInRome(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
    expect(dayInRome(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });

  it('does not exist for an invalid instant', () => {
    expect(() => dayInRome(new Date(Number.NaN))).toThrow(RangeError);
  });
});
