import { addDays, addMonths, type CalendarDay } from '../../../values/calendar-day.ts';
import type { MonthFigures, StarCounts } from '../types.ts';

/** How many months of ratings are shown: as long as free texts are kept, so that a rating does not leave the figures
 *  because it had a text (`FREE_TEXTS` of the upkeep). */
export const MONTHS_SHOWN = 12;
/** What counts as "lately", in days. */
export const RECENT_DAYS = 30;

/** How many ratings. */
export function countOf(counts: StarCounts): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

/** Mean of the stars, rounded to a tenth, half up; null where nobody has rated. */
export function meanOf(counts: StarCounts): number | null {
  const n = countOf(counts);
  if (n === 0) return null;
  const stars = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return Math.round((stars * 10) / n) / 10;
}

/** What is left of the first after the second was taken out: before, beside lately. */
export function without(all: StarCounts, part: StarCounts): StarCounts {
  return all.map((n, index) => n - (part[index] ?? 0)) as unknown as StarCounts;
}

/** Part of a whole in whole hundredths, half up; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}

/** First day of the months shown: the first of the month, eleven months before that of `today`. */
export function firstDayShown(today: CalendarDay): CalendarDay {
  return addMonths(firstOfMonth(today), 1 - MONTHS_SHOWN);
}

/** First of the days that count as lately. */
export function firstRecentDay(today: CalendarDay): CalendarDay {
  return addDays(today, 1 - RECENT_DAYS);
}

/** Every month shown, the latest last, also those without ratings. */
export function everyMonth(found: readonly MonthFigures[], today: CalendarDay): MonthFigures[] {
  const first = firstDayShown(today);
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const month = addMonths(first, index).slice(0, 7);
    return found.find((m) => m.month === month) ?? { month, counts: [0, 0, 0, 0, 0] };
  });
}

/** First and last day of a month, 'YYYY-MM'. */
export function daysOfMonth(month: string): { first: CalendarDay; last: CalendarDay } {
  const first = firstOfMonth(`${month}-01` as CalendarDay);
  return { first, last: addDays(addMonths(first, 1), -1) };
}

const firstOfMonth = (day: CalendarDay): CalendarDay => `${day.slice(0, 8)}01` as CalendarDay;
