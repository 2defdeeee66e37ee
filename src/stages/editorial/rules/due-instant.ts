import { type CalendarDay, parseItalianDay } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';

/** Why a page cannot be published at a day and an hour. */
export type DueProblem =
  | 'due-day-missing'
  | 'due-hour-malformed'
  | 'hour-does-not-exist'
  | 'hour-ambiguous'
  | 'due-past';

/** The instant of a day and an hour as they are typed, by the clocks of Italy.
 *  @param now what has passed is refused */
export function dueInstant(
  day: string,
  time: string,
  now: Date,
): { ok: true; at: Date; day: CalendarDay } | { ok: false; code: DueProblem; field: 'day' | 'time' } {
  const on = parseItalianDay(day);
  if (on === undefined) return { ok: false, code: 'due-day-missing', field: 'day' };
  const found = romeInstant(on, time);
  if (!found.ok) {
    const code = found.reason === 'malformed' ? 'due-hour-malformed' : (`hour-${found.reason}` as const);
    return { ok: false, code, field: 'time' };
  }
  if (found.instant <= now) return { ok: false, code: 'due-past', field: 'day' };
  return { ok: true, at: found.instant, day: on };
}
