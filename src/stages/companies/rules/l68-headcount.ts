import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Headcount } from '../types.ts';

/** How many people a company employs on a day, without who declared it. Each person stands in one line only; part time
 *  in people and, beside it, in hundredths of full time. */
export type Headcount68 = Omit<
  Headcount,
  'id' | 'companyId' | 'otherExcludedReason' | 'source' | 'recordedAt'
>;

/** The headcount that holds on a day: the last declared for that day or before it; of two for one day, the later one of
 *  the list.
 *  @param headcounts in the order in which they were recorded */
export function headcountOn<H extends Pick<Headcount, 'onDay'>>(
  headcounts: readonly H[],
  day: CalendarDay,
): H | undefined {
  return headcounts
    .filter((h) => h.onDay <= day)
    .reduce<H | undefined>((best, h) => (best === undefined || h.onDay >= best.onDay ? h : best), undefined);
}

/** Everybody who works there, in people. */
export function everybody(h: Headcount68): number {
  return (
    h.permanentFull +
    h.permanentPart +
    h.fixedShort +
    h.fixedLong +
    h.apprentices +
    h.executives +
    h.coOperativeMembers +
    h.agencyWorkers +
    h.homeWorkers +
    h.abroad +
    h.otherExcluded +
    h.l68Employed
  );
}
