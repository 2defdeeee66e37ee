import { inForceOn } from '../../../law/dated.ts';
import { type IncentiveCase, incentiveCases, l68Incentives } from '../../../law/l68-incentives.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';

/** Lines of the incentives, one a case of the law; `months` is a dash where it lasts as long as the contract. */
export type IncentiveCode = `incentive.${IncentiveCase}`;

/** The incentive for each case on a day, as a share of the monthly gross pay: of the law, never of a person.
 *  @law L. 68/1999, art. 13 */
export function incentivesOn(day: CalendarDay): readonly Figure<IncentiveCode>[] {
  return incentiveCases.map((which) => {
    const parameter = inForceOn(l68Incentives[which], day);
    const { months, leastContractMonths } = parameter?.value ?? { months: null, leastContractMonths: null };
    return {
      code: `incentive.${which}`,
      value: valued('percent', parameter?.value.percent ?? null),
      law: lawOf(parameter),
      values: { months: months ?? '—', least: leastContractMonths ?? '—' },
    };
  });
}
