import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Days from when the duty arises within which workers are asked of the office. */
export const l68RequestDays: readonly DatedParameter<number>[] = [
  {
    value: 60,
    unit: 'days from when the duty arises',
    source: 'L. 68/1999, art. 9, c. 1; DPR 333/2000, art. 2, c. 4',
    sure: 'read',
    from: '2000-12-03' as CalendarDay,
    to: null,
  },
];

/** Day of the year by which the prospetto informativo is sent, where the year before changed the duty or the quota. */
export type YearlyDay = { month: number; day: number };

/** Term of the prospetto, which says how things stood on 31 December of the year before. */
export const l68Prospetto: readonly DatedParameter<YearlyDay>[] = [
  {
    value: { month: 1, day: 31 },
    unit: 'day of the year',
    source: 'L. 68/1999, art. 9, c. 6; DM 2/11/2010',
    sure: 'verify',
    from: '2011-01-01' as CalendarDay,
    to: null,
  },
];
