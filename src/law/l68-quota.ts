import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Places that an employer of so many people owes: a number of them, or a share of the base. */
export type QuotaBand = {
  /** whole people of the base, from */
  fromPeople: number;
  /** to, both included; null without end */
  toPeople: number | null;
  /** whole places; null where it is a share */
  places: number | null;
  /** whole percent of the base; null where it is a number */
  percent: number | null;
};

/** The quota of art. 3. `smallestOnHiring`: the first band is owed only from the next new hiring on, which a headcount
 *  alone does not show. */
export type L68Quota = { bands: readonly QuotaBand[]; smallestOnHiring: boolean };

const bands: readonly QuotaBand[] = [
  { fromPeople: 15, toPeople: 35, places: 1, percent: null },
  { fromPeople: 36, toPeople: 50, places: 2, percent: null },
  { fromPeople: 51, toPeople: null, places: null, percent: 7 },
];

/** Quota for the people of art. 1, by size. */
export const l68Quotas: readonly DatedParameter<L68Quota>[] = [
  {
    value: { bands, smallestOnHiring: true },
    unit: 'places by people of the base; from 15 to 35 only with a new hiring',
    source: 'L. 68/1999, art. 3, c. 1 e 2',
    sure: 'verify',
    from: '2000-01-17' as CalendarDay,
    to: '2017-12-31' as CalendarDay,
  },
  {
    value: { bands, smallestOnHiring: false },
    unit: 'places by people of the base',
    source: 'L. 68/1999, art. 3, c. 1 (c. 2 abrogato dal D.Lgs 151/2015)',
    sure: 'read',
    from: '2018-01-01' as CalendarDay,
    to: null,
  },
];

/** Quota apart for orphans, surviving spouses and the others of art. 18: they are not people of art. 1, and do not
 *  cover its places. */
export const l68OtherQuotas: readonly DatedParameter<readonly QuotaBand[]>[] = [
  {
    value: [
      { fromPeople: 51, toPeople: 150, places: 1, percent: null },
      { fromPeople: 151, toPeople: null, places: null, percent: 1 },
    ],
    unit: 'places by people of the base',
    source: 'L. 68/1999, art. 18, c. 2',
    sure: 'read',
    from: '2000-01-17' as CalendarDay,
    to: null,
  },
];

/** A share that is no whole number counts one more above so many hundredths. */
export const l68Rounding: readonly DatedParameter<number>[] = [
  {
    value: 50,
    unit: 'hundredths of a place: «superiori allo 0,50»',
    source: 'L. 68/1999, art. 4, c. 2',
    sure: 'verify',
    from: '2000-01-17' as CalendarDay,
    to: null,
  },
];
