import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Yearly income below which somebody who works keeps the status of unemployed. */
export type NoWorkIncome = { dependentCents: number; selfEmployedCents: number };

/** Before 2024 the figures were others; they are entered with the rules of the notice that needs them. */
export const noWorkIncome: readonly DatedParameter<NoWorkIncome>[] = [
  {
    value: { dependentCents: 850_000, selfEmployedCents: 550_000 },
    unit: 'euro cents a calendar year, before tax',
    source: 'D.Lgs 150/2015, art. 19; DL 4/2019, art. 4, c. 15-quater; thresholds from 2024',
    sure: 'verify',
    from: '2024-01-01' as CalendarDay,
    to: null,
  },
];
