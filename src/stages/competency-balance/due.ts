import { addMonths, type CalendarDay } from '../../values/calendar-day.ts';

/** Months after the conclusion at which one looks back together. No act sets them: it is what the method foresees.
 *  Practice of the bilan de compétences (France, law 91-1405 of 31/12/1991 and its three phases). */
export const FOLLOW_UP_MONTHS = 6;

/** Day of the look back, from the day on which the balance was closed. */
export function followUpOn(closedOn: CalendarDay): CalendarDay {
  return addMonths(closedOn, FOLLOW_UP_MONTHS);
}
