import { addDays, type CalendarDay, daysBetween } from '../../../values/calendar-day.ts';
import type { LogEntry } from '../types.ts';

/** Employer contacts that an employment specialist makes in a week, at least, as IPS-25, item 17 (job development,
 *  frequency of employer contact), is remembered: shown as to be verified. */
export const IPS_CONTACTS_A_WEEK = 6;

/** One scout in one week. */
export type ScoutWeek = {
  scout: string;
  /** its Monday */
  monday: CalendarDay;
  contacts: number;
  faceToFace: number;
  companies: number;
  /** whether the contacts reach the number of the scale */
  reached: boolean;
};

/** The Monday of the week of a day. */
export function mondayOf(day: CalendarDay): CalendarDay {
  // 1 January 1900 was a Monday.
  return addDays(day, -(daysBetween('1900-01-01' as CalendarDay, day) % 7));
}

/** The Mondays of the last weeks up to that of a day, the earliest first. @param weeks 1 or more */
export function lastMondays(day: CalendarDay, weeks: number): CalendarDay[] {
  return Array.from({ length: weeks }, (_, i) => addDays(mondayOf(day), -7 * (weeks - 1 - i)));
}

type Counted = Pick<LogEntry, 'companyId' | 'onDay' | 'faceToFace' | 'writtenBy'>;

/** Contacts of each scout, week by week: how many, in person, with how many companies. A scout without a contact in a
 *  week stands there with zeros if she has one in another of the weeks.
 *  @param log contacts that stand, each company under the entry that stands for it
 *  @returns the latest week first, then by the order of `scouts` */
export function scoutWeeks(
  log: readonly Counted[],
  mondays: readonly CalendarDay[],
  scouts: readonly string[],
): ScoutWeek[] {
  const seen = new Set(log.map((l) => l.writtenBy as string));
  return [...mondays].reverse().flatMap((monday) =>
    scouts
      .filter((s) => seen.has(s))
      .map((scout): ScoutWeek => {
        const own = log.filter((l) => l.writtenBy === scout && mondayOf(l.onDay) === monday);
        return {
          scout,
          monday,
          contacts: own.length,
          faceToFace: own.filter((l) => l.faceToFace).length,
          companies: new Set(own.map((l) => l.companyId)).size,
          reached: own.length >= IPS_CONTACTS_A_WEEK,
        };
      }),
  );
}

/** How many companies were contacted, and in which divisions of ATECO; null: of those no code is known.
 *  @param ateco code of each company */
export function diversityOf(
  log: readonly Pick<Counted, 'companyId'>[],
  ateco: ReadonlyMap<string, string | null>,
): { companies: number; sectors: { division: string | null; companies: number }[] } {
  const ids = [...new Set(log.map((l) => l.companyId))];
  const found = new Map<string | null, number>();
  for (const id of ids) {
    const division = ateco.get(id)?.slice(0, 2) ?? null;
    found.set(division, (found.get(division) ?? 0) + 1);
  }
  const sectors = [...found].map(([division, companies]) => ({ division, companies }));
  // What is not known stands last.
  const rank = (s: (typeof sectors)[number]) => (s.division === null ? -1 : s.companies);
  return {
    companies: ids.length,
    sectors: sectors.sort(
      (a, b) => rank(b) - rank(a) || String(a.division).localeCompare(String(b.division)),
    ),
  };
}
