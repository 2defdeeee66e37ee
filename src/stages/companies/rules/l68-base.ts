import { inForceOn } from '../../../law/dated.ts';
import {
  type BaseExclusion,
  baseExclusions,
  l68Counted,
  l68Exclusions,
  l68PartTime,
} from '../../../law/l68-base.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';
import { everybody, type Headcount68 } from './l68-headcount.ts';

/** Lines of the base: who works there, who is left out and why, what part time takes away, what remains. */
export type BaseCode = 'everybody' | `out.${BaseExclusion}` | 'partTime' | 'base';

/** The base of art. 3, in whole people; null where the law on that day is not known for somebody who works there. */
export type Base = { people: number | null; figures: readonly Figure<BaseCode>[] };

/** The base of computation on a day.
 *  @law L. 68/1999, art. 4, c. 1 and 2; D.Lgs 81/2015, art. 9 (part time by hours), art. 47 (apprentices) */
export function baseOf(headcount: Headcount68, day: CalendarDay): Base {
  const counted = inForceOn(l68Counted, day);
  const outs = baseExclusions.map((group) => leftOut(group, headcount[group], day));
  const part = partTime(headcount, day);
  const taken = [...outs, part].map((f) => amountOf(f));
  const people =
    counted === undefined || taken.includes(null)
      ? null
      : taken.reduce<number>((sum, t) => sum + (t ?? 0), everybody(headcount));
  return {
    people,
    figures: [
      { code: 'everybody', value: { unit: 'people', amount: everybody(headcount) }, law: null },
      ...outs,
      part,
      { code: 'base', value: valued('people', people), law: lawOf(counted) },
    ],
  };
}

/** People counted for a sum of part-time hours: one more for what exceeds whole people by more than `above`.
 *  @param hundredths of full time, from 0 up
 *  @param above hundredths, 0 to 99 */
export function wholePeople(hundredths: number, above: number): number {
  return Math.floor(hundredths / 100) + (hundredths % 100 > above ? 1 : 0);
}

function leftOut(group: BaseExclusion, people: number, day: CalendarDay): Figure<BaseCode> {
  const parameter = inForceOn(l68Exclusions[group], day);
  const amount = people === 0 ? 0 : parameter === undefined ? null : -people;
  return { code: `out.${group}`, value: valued('people', amount), law: lawOf(parameter) };
}

function partTime(h: Headcount68, day: CalendarDay): Figure<BaseCode> {
  const parameter = inForceOn(l68PartTime, day);
  const counted = parameter && wholePeople(h.permanentPartHundredths, parameter.value);
  const amount = h.permanentPart === 0 ? 0 : counted === undefined ? null : counted - h.permanentPart;
  return {
    code: 'partTime',
    value: valued('people', amount),
    law: lawOf(parameter),
    values: { people: h.permanentPart, hundredths: h.permanentPartHundredths },
  };
}

function amountOf({ value }: Figure): number | null {
  return value === null || value.unit === 'day' ? null : value.amount;
}
