import { addDays, type CalendarDay } from '../../values/calendar-day.ts';

/** Days of the first fortnight: from the day after it the place may be confirmed. The method's, no act's. */
export const TRIAL_DAYS = 14;

/** Days after which somebody asks how it stands. House practice: nothing is lost when they pass. */
const DAYS = { soon: 3, week: 7, fortnight: 14 } as const;

/** What sets the next day of an introduction: a rung, or an answer that leaves it where it is. */
export type DueAfter =
  | 'proposed'
  | 'asked-someone'
  | 'not-now'
  | 'agreed'
  | 'introduced'
  | 'interviewed'
  | 'visited'
  | 'activating'
  | 'trial';

const daysAfter = {
  proposed: DAYS.week,
  // She asked to be called: sooner than the rest.
  'asked-someone': DAYS.soon,
  'not-now': DAYS.fortnight,
  agreed: DAYS.week,
  introduced: DAYS.week,
  interviewed: DAYS.week,
  visited: DAYS.week,
  activating: DAYS.fortnight,
  trial: TRIAL_DAYS,
} as const satisfies Record<DueAfter, number>;

/** Day by which the next step is due. What is set for a day, an interview or a visit, is due on that day itself.
 *  @param on day of the step; of a trial its first day */
export function nextOn(after: DueAfter, on: CalendarDay): CalendarDay {
  return addDays(on, daysAfter[after]);
}

/** First day on which a place may be confirmed after the first fortnight: its fifteenth. */
export function confirmFrom(trialFrom: CalendarDay): CalendarDay {
  return nextOn('trial', trialFrom);
}
