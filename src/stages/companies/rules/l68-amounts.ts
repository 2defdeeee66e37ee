import { inForceOn } from '../../../law/dated.ts';
import {
  l68Contribution,
  l68ExemptionMost,
  l68LateProspetto,
  l68SanctionTimes,
} from '../../../law/l68-amounts.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Coverage } from './l68-coverage.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';

/** Lines of the amounts. */
export type AmountCode =
  | 'exemptionMost'
  | 'exemptionMostOther'
  | 'contributionADay'
  | 'contributionAllADay'
  | 'contributionForDays'
  | 'sanctionTimes'
  | 'sanctionADay'
  | 'sanctionAllADay'
  | 'sanctionForDays'
  | 'prospettoOnce'
  | 'prospettoADay';

/** What exemption, uncovered places and a late prospetto cost, in euro cents, with the sums in force on a day.
 *  @param workingDays for how many working days, where somebody asked; how many there are is not computed
 *  @law L. 68/1999, art. 5, c. 3; art. 15, c. 1 and 4 */
export function amountsOf(
  coverage: Coverage,
  workingDays: number | null,
  day: CalendarDay,
): readonly Figure<AmountCode>[] {
  return [
    ...exemption(coverage.exempted, workingDays, day),
    ...sanction(coverage.uncovered, workingDays, day),
    ...late(day),
  ];
}

function exemption(places: number | null, days: number | null, day: CalendarDay): Figure<AmountCode>[] {
  const most = inForceOn(l68ExemptionMost, day);
  const contribution = inForceOn(l68Contribution, day);
  const law = lawOf(contribution);
  const aDay = contribution?.value ?? null;
  return [
    { code: 'exemptionMost', value: valued('percent', most?.value.general ?? null), law: lawOf(most) },
    {
      code: 'exemptionMostOther',
      value: valued('percent', most?.value.securityAndTransport ?? null),
      law: lawOf(most),
    },
    { code: 'contributionADay', value: valued('cents', aDay), law },
    ...forPlaces(['contributionAllADay', 'contributionForDays'], aDay, places, days, law),
  ];
}

function sanction(places: number | null, days: number | null, day: CalendarDay): Figure<AmountCode>[] {
  const factor = inForceOn(l68SanctionTimes, day);
  const law = lawOf(factor);
  const aDay = times(inForceOn(l68Contribution, day)?.value ?? null, factor?.value ?? null);
  return [
    { code: 'sanctionTimes', value: valued('times', factor?.value ?? null), law },
    { code: 'sanctionADay', value: valued('cents', aDay), law },
    ...forPlaces(['sanctionAllADay', 'sanctionForDays'], aDay, places, days, law),
  ];
}

function late(day: CalendarDay): Figure<AmountCode>[] {
  const parameter = inForceOn(l68LateProspetto, day);
  const law = lawOf(parameter);
  return [
    { code: 'prospettoOnce', value: valued('cents', parameter?.value.onceCents ?? null), law },
    { code: 'prospettoADay', value: valued('cents', parameter?.value.perDayCents ?? null), law },
  ];
}

/** The sum of a day for all places, and that of the working days somebody asked for; nothing where there is no place. */
function forPlaces(
  [allADay, forDays]: readonly [AmountCode, AmountCode],
  aDay: number | null,
  places: number | null,
  days: number | null,
  law: Figure['law'],
): Figure<AmountCode>[] {
  if (places === 0) return [];
  const all = times(aDay, places);
  return [
    { code: allADay, value: valued('cents', all), law, values: { places: places ?? '—' } },
    ...(days === null
      ? []
      : [{ code: forDays, value: valued('cents', times(all, days)), law, values: { days } }]),
  ];
}

function times(one: number | null, many: number | null): number | null {
  return one === null || many === null ? null : one * many;
}
