import type { Asked } from '../../../platform/http/asked.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';

/** The day on which a request is answered, in Italy. */
export function todayOf(asked: Pick<Asked<unknown, unknown, unknown>, 'now'>): CalendarDay {
  return dayInRome(asked.now);
}
