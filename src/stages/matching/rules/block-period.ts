import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';

/** Days that do not meet: she is ready when the place cannot wait any more, or when it is over; or the project ends before
 *  she could begin. Who is found before the place is lost may begin on its first day; a job outlives a project.
 *  @param day on which it is asked: nobody begins before it */
export function periodBlocks(
  person: Pick<PersonForMatch, 'search' | 'projectEndsOn'>,
  place: Pick<PlaceForMatch, 'fromOn' | 'toOn' | 'lostOn' | 'kind'>,
  day: CalendarDay,
): Block[] {
  const blocks: Block[] = [];
  const readyOn = person.search?.readyOn ?? null;
  const waits = latest(place.lostOn, place.lostOn === null ? null : place.fromOn);
  const by = earliest(waits, place.toOn);
  if (readyOn !== null && by !== null && readyOn > by) blocks.push({ of: 'not-ready', readyOn, by });
  const from = latest(latest(readyOn, place.fromOn), day) ?? day;
  const { projectEndsOn } = person;
  if (place.kind !== 'job' && projectEndsOn !== null && projectEndsOn < from)
    blocks.push({ of: 'project-ends', on: projectEndsOn, from });
  return blocks;
}

function latest(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earliest(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
