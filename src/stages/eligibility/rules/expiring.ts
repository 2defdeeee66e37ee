import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import { WARNING_DAYS } from '../rules.ts';

/** The last day of an expiry that a list calls near: sixty days from a day on; what has expired is nearer still. */
export function nearExpiry(today: CalendarDay): CalendarDay {
  return addDays(today, WARNING_DAYS);
}
