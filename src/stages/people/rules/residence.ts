import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type { Residence } from '../types.ts';

/** The rows that no correction has replaced, by day; of two from the same day the one written last stands.
 *  @param rows in the order they were written */
export function standingResidences(rows: readonly Residence[]): Residence[] {
  const corrected = new Set(rows.map((r) => r.corrects));
  const byDay = new Map(rows.filter((r) => !corrected.has(r.id)).map((r) => [r.validFrom, r]));
  return [...byDay.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** Where she was resident on a day; nothing before the first day known.
 *  @param rows in the order they were written, corrected ones among them */
export function residenceOn(rows: readonly Residence[], day: CalendarDay): Residence | undefined {
  return standingResidences(rows)
    .filter((r) => r.validFrom <= day)
    .at(-1);
}

/** From which day the residence stands that the contacts held before the first change: since she was entered, or, if she
 *  moved before that, since the day before she moved. From when she truly lived there nobody asked. */
export function firstKnownDay(registeredOn: CalendarDay, movedOn: CalendarDay): CalendarDay {
  return registeredOn < movedOn ? registeredOn : addDays(movedOn, -1);
}

/** Whether a comune lies outside the comuni of a territory. A territory without any says nothing.
 *  @param comuni cadastral codes */
export function isOutside(comune: string, comuni: readonly string[]): boolean {
  return comuni.length > 0 && !comuni.includes(comune);
}
