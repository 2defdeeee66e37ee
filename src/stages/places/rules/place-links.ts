import { addDays, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { PlaceInvitation } from '../types.ts';

/** Days for which a link opens unless told otherwise. */
export const USUAL_DAYS = 14;
/** Most days for which a link may open. */
export const MOST_DAYS = 60;
/** Most links of one company that may be open at once. */
export const MOST_LINKS = 10;

/** The last day that is offered. @param today in Italy */
export function usualLastDay(today: CalendarDay): CalendarDay {
  return addDays(today, USUAL_DAYS);
}

/** What is wrong with the last day of a link: it is over, or more than sixty days away. */
export function lastDayProblem(
  lastDay: CalendarDay,
  today: CalendarDay,
): 'expiry-past' | 'expiry-too-late' | undefined {
  if (lastDay < today) return 'expiry-past';
  return lastDay > addDays(today, MOST_DAYS) ? 'expiry-too-late' : undefined;
}

/** Where a link stands: it opens, it was withdrawn, its day is over. */
export function stateOfLink(
  i: Pick<PlaceInvitation, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'opens' | 'revoked' | 'expired' {
  if (i.revokedAt !== null) return 'revoked';
  return i.expiresAt > now ? 'opens' : 'expired';
}

/** The last day on which a link opens: it ends with that day in Italy. */
export function lastDayOf(i: Pick<PlaceInvitation, 'expiresAt'>): CalendarDay {
  return dayInRome(new Date(i.expiresAt.getTime() - 1));
}
