import { inForceOn } from '../../../law/dated.ts';
import { tutorLimits } from '../../../law/host-limits.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';

/** How many people a tutor of a company would follow, and how many he may. */
export type TutorLoad = {
  people: number;
  most: number;
  /** what sets `most`: the ratio of the law, or what the tutor said */
  by: 'law' | 'tutor';
  source: string | null;
  /** whether the source was read in the act itself */
  sure: boolean;
};

/** Whether the open places of a tutor hold more people than he follows at once: he counts every place as taken. The
 *  smaller of the law's ratio and what he said holds.
 *  @param others capacity of his other open places
 *  @param capacity of the place that is looked at
 *  @param said most people at once as he said; null where he said nothing
 *  @returns undefined where there are not too many
 *  Source: `tutorLimits`, parameters in force on the day */
export function tutorOverload(
  others: number,
  capacity: number,
  said: number | null,
  day: CalendarDay,
): TutorLoad | undefined {
  const people = others + capacity;
  const law = inForceOn(tutorLimits, day);
  const most = Math.min(law?.value.host ?? Number.POSITIVE_INFINITY, said ?? Number.POSITIVE_INFINITY);
  if (people <= most) return undefined;
  const by = law !== undefined && law.value.host === most ? 'law' : 'tutor';
  return {
    people,
    most,
    by,
    source: by === 'law' ? (law?.source ?? null) : null,
    sure: law?.sure !== 'verify',
  };
}
