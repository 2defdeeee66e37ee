import { mondayOf } from '../../src/stages/companies/rules/ips.ts';
import { addDays, type CalendarDay, dayInRome, daysBetween } from '../../src/values/calendar-day.ts';
import type { PathStage } from './path-stage.ts';
import type { PastDay } from './told-company.ts';

/** The day of a week of the past. */
export function pastDay(stage: Pick<PathStage, 'now'>, [weeksAgo, weekday]: PastDay): CalendarDay {
  return addDays(mondayOf(dayInRome(stage.now)), weekday - 1 - 7 * weeksAgo);
}

/** How many days ago that was. */
export function agoOf(stage: Pick<PathStage, 'now'>, day: PastDay): number {
  return daysBetween(pastDay(stage, day), dayInRome(stage.now));
}
