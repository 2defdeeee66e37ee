import type { Branded } from './branded.ts';

/** A day without a time, 'YYYY-MM-DD', from 1900-01-01 to 2100-12-31.
 *  Two days compare with `<`, `===` and `>` as strings. It never becomes a `Date` in our code:
 *  a `Date` is an instant, and midnight in Rome is still yesterday in UTC. */
export type CalendarDay = Branded<string, 'CalendarDay'>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MS_PER_DAY = 86_400_000;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Swedish writes a date in ISO form; Canadian English has changed its mind between versions of ICU. */
const romeDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of three numbers, month 1–12, or `undefined` when there is no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const inRange = [year, month, day].every(Number.isInteger) && year >= FIRST_YEAR && year <= LAST_YEAR;
  if (!inRange || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return joined(year, month, day);
}

/** Whether a string is a calendar day: ISO form, a day that exists, 1900 to 2100. */
export function isCalendarDay(text: string): text is CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** Reads a day as people in Italy write it: 05/06/2020, 5/6/2020, 5.6.2020, 5-6-2020, and the ISO form that
 *  a date field sends. A year of two digits is refused, since for a birth it may mean either century.
 *  @returns `undefined` when malformed, when there is no such day (30 February), or outside 1900–2100 */
export function parseItalianDay(text: string): CalendarDay | undefined {
  const trimmed = text.trim();
  if (isCalendarDay(trimmed)) return trimmed;
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  return match === null ? undefined : calendarDay(Number(match[4]), Number(match[3]), Number(match[1]));
}

/** The day for a reader: '05/06/2020' in Italian, '5 June 2020' in English. */
export function formatDay(day: CalendarDay, language: 'it' | 'en'): string {
  const [year, month, date] = parts(day);
  if (language === 'it') return `${day.slice(8)}/${day.slice(5, 7)}/${year}`;
  return `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** The day so many days later, earlier when negative.
 *  @throws RangeError when the result leaves 1900–2100 or the count is not an integer */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.parse(day) + days * MS_PER_DAY);
  return inRange(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate(), days);
}

/** The same date so many months later, earlier when negative; where the month is too short, its last day:
 *  31 January + 1 month is 28 or 29 February (as art. 2963, last paragraph, of the codice civile counts months).
 *  Adding 1 twice is therefore not always adding 2: count from the first day, never from a result.
 *  @throws RangeError when the result leaves 1900–2100 or the count is not an integer */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return inRange(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)), months);
}

/** Days from one day to another: 1 from today to tomorrow, negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** Completed years on a day. Who was born on 29 February completes the year on 28 February of a common year,
 *  as months are counted (art. 2963 codice civile); negative before birth. */
export function ageOn(birth: CalendarDay, day: CalendarDay): number {
  const years = parts(day)[0] - parts(birth)[0];
  return addMonths(birth, years * 12) <= day ? years : years - 1;
}

/** The calendar day that it is in Italy at an instant.
 *  @throws RangeError when the instant is invalid or falls outside 1900–2100 */
export function dayInRome(instant: Date): CalendarDay {
  const day = romeDay.format(instant);
  if (!isCalendarDay(day)) throw new RangeError('instant outside the years 1900 to 2100');
  return day;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(day: CalendarDay): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function joined(year: number, month: number, date: number): CalendarDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as CalendarDay;
}

function inRange(year: number, month: number, date: number, step: number): CalendarDay {
  const day = Number.isInteger(step) ? calendarDay(year, month, date) : undefined;
  if (day === undefined) throw new RangeError('calendar day outside the years 1900 to 2100');
  return day;
}
