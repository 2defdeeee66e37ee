import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Cases of the incentive for who hires: by how much the work capacity is reduced, and by which contract. They are of
 *  the law, not of a person: nobody's percentage is asked here. */
export const incentiveCases = ['over79', 'from67to79', 'psychicPermanent', 'psychicFixed'] as const;
/** One of these cases of the law. */
export type IncentiveCase = (typeof incentiveCases)[number];

/** Share of the monthly gross pay and for how long; null months: for the whole contract. */
export type Incentive = { percent: number; months: number | null; leastContractMonths: number | null };

/** The incentive as it is since hirings of 2016, paid by INPS while its fund lasts. */
export const l68Incentives: Readonly<Record<IncentiveCase, readonly DatedParameter<Incentive>[]>> = {
  over79: [case13({ percent: 70, months: 36, leastContractMonths: null }, 'c. 1, lett. a')],
  from67to79: [case13({ percent: 35, months: 36, leastContractMonths: null }, 'c. 1, lett. b')],
  psychicPermanent: [case13({ percent: 70, months: 60, leastContractMonths: null }, 'c. 1-bis')],
  psychicFixed: [case13({ percent: 70, months: null, leastContractMonths: 12 }, 'c. 1-bis')],
};

function case13(value: Incentive, where: string): DatedParameter<Incentive> {
  return {
    value,
    unit: 'percent of the monthly gross pay, months',
    source: `L. 68/1999, art. 13, ${where} (D.Lgs 151/2015); circ. INPS 99/2016`,
    sure: 'verify',
    from: '2016-01-01' as CalendarDay,
    to: null,
  };
}
