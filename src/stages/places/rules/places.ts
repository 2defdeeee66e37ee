import { addDays, type CalendarDay, daysBetween } from '../../../values/calendar-day.ts';
import type { Place, PlaceState } from '../types.ts';

/** What can be done with a place. */
export type PlaceAct = 'edit' | 'open' | 'close' | 'copy';

/** What may be done in each state. A place that was closed is not opened again: what became of it stays, and a copy
 *  takes its words. */
const acts = {
  draft: ['edit', 'open', 'close', 'copy'],
  open: ['edit', 'close', 'copy'],
  closed: ['copy'],
} as const satisfies Record<PlaceState, readonly PlaceAct[]>;

/** Whether something may be done with a place in this state. */
export function mayAct(state: PlaceState, act: PlaceAct): boolean {
  return acts[state].some((a) => a === act);
}

/** Days within which a place that is about to be lost is shown as such. */
export const SOON_DAYS = 14;

/** How near the day is on which a place is lost. `days` may be negative: it was lost so many days ago. */
export type LossOf = { when: 'unknown' } | { when: 'past' | 'today' | 'soon' | 'later'; days: number };

/** How near the loss of a place is on a day. */
export function lossOf(lostOn: CalendarDay | null, today: CalendarDay): LossOf {
  if (lostOn === null) return { when: 'unknown' };
  const days = daysBetween(today, lostOn);
  if (days < 0) return { when: 'past', days };
  return { when: days === 0 ? 'today' : days <= SOON_DAYS ? 'soon' : 'later', days };
}

/** The last day that still counts as «soon». */
export function soonUntil(today: CalendarDay): CalendarDay {
  return addDays(today, SOON_DAYS);
}

/** What an open place lacks; each has its sentence in the words. Days that are not known are no lack. */
export type PlaceLack = 'tasks-missing' | 'capacity-missing' | 'lost-already';

/** What is missing before a place can be offered. @param today in Italy */
export function missingToOpen(
  p: Pick<Place, 'tasks' | 'capacity' | 'lostOn'>,
  today: CalendarDay,
): PlaceLack[] {
  return [
    ...(p.tasks.length === 0 ? (['tasks-missing'] as const) : []),
    ...(p.capacity === 0 ? (['capacity-missing'] as const) : []),
    ...(p.lostOn !== null && p.lostOn < today ? (['lost-already'] as const) : []),
  ];
}
