import type { CalendarDay } from '../../../values/calendar-day.ts';

/** Whether a notice no longer takes applications: it is open through its last day. One without a last day stays open.
 *  @param today the day in Italy */
export function isOver(content: { readonly expiresOn: CalendarDay | null }, today: CalendarDay): boolean {
  return content.expiresOn !== null && content.expiresOn < today;
}
