import { addDays, type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { drawFor } from './draw.ts';

/** Between two things that one person does one after the other. */
const PAUSE_MS = 7 * 60_000;

/** The working day so many days before today: a Saturday and a Sunday become the Friday before them. With a negative
 *  number, after today: they become the Monday after. */
export function workingDay(now: Date, daysAgo: number): CalendarDay {
  const day = addDays(dayInRome(now), -daysAgo);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const [saturday, sunday] = daysAgo < 0 ? [2, 1] : [-1, -2];
  return addDays(day, weekday === 6 ? saturday : weekday === 0 ? sunday : 0);
}

/** The clock of one story: asked for the instant of each thing in the order in which they happen, it answers with
 *  a minute of the morning of that working day, or some minutes after the last answer.
 *  @param now of the seeding; every answer for a day of 1 or more days ago lies before it */
export function storyClock(now: Date, number: number): (daysAgo: number) => Date {
  const draw = drawFor(number, 'clock');
  let last = new Date(0);
  return (daysAgo) => {
    const time = `${draw.int(9, 12)}:${String(draw.int(0, 59)).padStart(2, '0')}`;
    const at = romeInstant(workingDay(now, daysAgo), time);
    if (!at.ok) throw new RangeError('a morning that does not exist');
    last = new Date(Math.max(at.instant.getTime(), last.getTime() + PAUSE_MS));
    return last;
  };
}
