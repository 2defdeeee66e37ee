import { dayInRome } from '../../../values/calendar-day.ts';
import type { Procedure } from '../types.ts';

/** Whether an application counts in the window of a selection, by the day in Italy on which it was complete; both days of the
 *  window count. Only an open window goes by this: a public notice closes for applications, and completes them afterwards. */
export function inWindow(p: Pick<Procedure, 'mode' | 'opensOn' | 'closesOn'>, completedAt: Date): boolean {
  if (p.mode !== 'open-window') return true;
  const day = dayInRome(completedAt);
  return (p.opensOn === null || day >= p.opensOn) && (p.closesOn === null || day <= p.closesOn);
}
