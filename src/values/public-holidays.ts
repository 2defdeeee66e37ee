import { addDays, type CalendarDay, calendarDay } from './calendar-day.ts';

/** The first year of the list: 17 March 2011 was a holiday once (D.L. 5/2011), and 2 June none before 2001. */
const FIRST_YEAR = 2012;
/** L. 151/2025 is in force from 1 January 2026. In that year 4 October is a Sunday. */
const SAINT_FRANCIS_FROM = 2026;

/** Month and day of those that do not move. */
const fixed: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [1, 6],
  [4, 25],
  [5, 1],
  [6, 2],
  [8, 15],
  [11, 1],
  [12, 8],
  [12, 25],
  [12, 26],
];

/** The public holidays of a year in the whole of Italy, beside all Sundays, in their order. Of the list of 1949, Saint
 *  Joseph, the Ascension, Corpus Domini and Saints Peter and Paul ceased in 1977 with the Epiphany, which came back in 1985,
 *  and 4 November moved to a Sunday. The patron saint of a comune is a day of that comune, and Saints Peter and Paul of Rome
 *  alone: neither is here. Read at the sources on 23 November 2026.
 *  @throws RangeError outside 2012–2100, or when the year is no integer
 *  @law L. 260/1949, artt. 1, 2; L. 54/1977, art. 1; DPR 792/1985, art. 1; L. 336/2000, art. 1; L. 151/2025, art. 1 */
export function publicHolidays(year: number): readonly CalendarDay[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR) throw new RangeError('no list of holidays before 2012');
  const days = [...fixed, ...(year >= SAINT_FRANCIS_FROM ? [[10, 4] as const] : [])];
  // A set: in 2095 Easter Monday is 25 April.
  const found = new Set([...days.map(([month, day]) => dayOf(year, month, day)), addDays(easterOf(year), 1)]);
  return [...found].sort();
}

/** Whether one works on a day where one works from Monday to Friday: no Saturday, no Sunday, no public holiday of the whole
 *  of Italy.
 *  @throws RangeError before 2012 */
export function isWorkingDay(day: CalendarDay): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(day.slice(0, 4))).includes(day);
}

/** Easter of the Gregorian calendar: the Sunday after the ecclesiastical full moon that falls on 21 March or later. That full
 *  moon comes so many days (`moon`) after 21 March, less one in the two cases in which the tables of 1582 put it back.
 *  Source: the rule of Gauss, with its number of each century worked out. */
function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapsLeftOut = century - Math.floor(century / 4);
  const moonGained = Math.floor((8 * century + 13) / 25);
  const late = (19 * golden + leapsLeftOut - moonGained + 15) % 30;
  const moon = late === 29 || (late === 28 && golden > 10) ? late - 1 : late;
  const fullMoon = addDays(dayOf(year, 3, 21), moon);
  return addDays(fullMoon, 7 - new Date(fullMoon).getUTCDay());
}

function dayOf(year: number, month: number, day: number): CalendarDay {
  const found = calendarDay(year, month, day);
  if (found === undefined) throw new RangeError('no such day between 1900 and 2100');
  return found;
}
