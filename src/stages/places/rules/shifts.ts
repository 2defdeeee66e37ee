import { type Shift, type Weekday, weekdays } from '../types.ts';

/** One stretch of work, HH:MM. */
export type Stretch = Pick<Shift, 'from' | 'to'>;

const DAY = 24 * 60;
/** A stretch longer than this leaves no eleven hours of rest in the twenty-four: it is a slip of the pen («14-9»).
 *  @law D.Lgs. 66/2003 art. 7 */
const LONGEST_MINUTES = 13 * 60;
const stretch =
  /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\s*(?:-|–|—|a|alle|to)\s*([01]?\d|2[0-3]|24)(?:[:.]([0-5]\d))?$/i;

/** Reads the times of one day as people write them: «8:30-12:30, 14-17». At most three stretches; «24» is midnight.
 *  @returns undefined where something else is written, or a stretch has no length or leaves no
 *  rest for the day */
export function parseStretches(text: string): Stretch[] | undefined {
  const parts = text
    .split(/[,;+]|\be\b|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read: Stretch[] = [];
  for (const part of parts) {
    const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = stretch.exec(part) ?? [];
    if (fromHour === undefined || toHour === undefined || (toHour === '24' && toMinute !== '00'))
      return undefined;
    const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
    const to = `${(toHour === '24' ? '0' : toHour).padStart(2, '0')}:${toMinute}`;
    if (from === to || lengthOf({ from, to }) > LONGEST_MINUTES) return undefined;
    read.push({ from, to });
  }
  return read.length > 3 ? undefined : read.sort((a, b) => minuteOf(a.from) - minuteOf(b.from));
}

/** The times of one day as they are written back: «08:30–12:30, 14:00–17:00». */
export function showStretches(shifts: readonly Shift[], weekday: Weekday): string {
  return shifts
    .filter((s) => s.weekday === weekday)
    .map((s) => `${s.from}–${s.to}`)
    .join(', ');
}

/** Minutes of work in a week. @returns 0 where no shift is known */
export function weeklyMinutes(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, s) => sum + lengthOf(s), 0);
}

/** Hours of work in a week as a reader writes them, «22,5»; null where no shift is known. */
export function weeklyHoursText(shifts: readonly Shift[], lang: 'it' | 'en'): string | null {
  const minutes = weeklyMinutes(shifts);
  return minutes === 0 ? null : (minutes / 60).toLocaleString(lang, { maximumFractionDigits: 2 });
}

/** Whether two stretches of the week lie one over the other; a night shift reaches into the next day, Sunday's into
 *  Monday. */
export function overlaps(shifts: readonly Shift[]): boolean {
  const week = weekdays.length * DAY;
  const spans = shifts.map((s) => {
    const begins = (s.weekday - 1) * DAY + minuteOf(s.from);
    return { begins, ends: begins + lengthOf(s) };
  });
  return spans.some((a, i) =>
    spans.some(
      (b, j) => i !== j && [0, week].some((later) => a.begins < b.ends + later && b.begins + later < a.ends),
    ),
  );
}

function lengthOf({ from, to }: Stretch): number {
  const minutes = minuteOf(to) - minuteOf(from);
  return minutes > 0 ? minutes : minutes + DAY;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
