import { addDays, type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import { drawFor } from './draw.ts';

/** The working day so many days before today: a Saturday and a Sunday become the Friday before them. */
export function workingDay(now: Date, daysAgo: number): CalendarDay {
  const day = addDays(dayInRome(now), -daysAgo);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/** An instant of office hours on that day. Later steps of one day come later: `order` counts them.
 *  @param daysAgo 1 or more, so that it lies in the past
 *  @param order 0 to 9 */
export function workingInstant(now: Date, daysAgo: number, number: number, order: number): Date {
  const minute = String(drawFor(number, `minute-${order}`).int(0, 59)).padStart(2, '0');
  const at = romeInstant(workingDay(now, daysAgo), `${9 + Math.min(order, 9)}:${minute}`);
  if (!at.ok) throw new RangeError('office hours that do not exist');
  return at.instant;
}
