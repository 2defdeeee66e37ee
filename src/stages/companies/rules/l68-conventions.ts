import { inForceOn } from '../../../law/dated.ts';
import {
  type ConventionLimits,
  type L68Convention,
  l68ConventionLimits,
  l68Conventions,
} from '../../../law/l68-conventions.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';

/** Whether an agreement is open to an employer, and why not. */
export type ConventionAnswer =
  | 'open'
  | 'not-private'
  | 'not-obliged'
  | 'too-few-people'
  | 'base-unknown'
  | 'law-unknown';

/** Lines of the limits of an agreement. */
export type LimitCode =
  | 'mostPlaces'
  | 'shareOfQuota'
  | 'leastMonths'
  | 'mostMonths'
  | 'extendableMonths'
  | 'setElsewhere';

/** An agreement with its answer, the law of that answer, and its limits. */
export type Convention = {
  convention: L68Convention;
  answer: ConventionAnswer;
  law: Figure['law'];
  limits: readonly Figure<LimitCode>[];
};

/** Who asks: base and quota may be unknown. */
export type Employer = { isPublic: boolean; base: number | null; quota: number | null };

/** The four agreements for an employer on a day. A share of the quota stays in hundredths of a place: what is known
 *  here does not say how it is rounded. At exactly 50 people art. 12 names no number, and none is given.
 *  @law L. 68/1999, art. 11, 12, 12-bis; D.Lgs 276/2003, art. 14 */
export function conventionsOf(employer: Employer, day: CalendarDay): readonly Convention[] {
  return l68Conventions.map((convention) => {
    const parameter = inForceOn(l68ConventionLimits[convention], day);
    const law = lawOf(parameter);
    const answer = parameter === undefined ? 'law-unknown' : answerOf(parameter.value, employer);
    const limits =
      parameter === undefined || answer !== 'open'
        ? []
        : limitsOf(convention, parameter.value, employer, law);
    return { convention, answer, law, limits };
  });
}

function answerOf(limits: ConventionLimits, { isPublic, base, quota }: Employer): ConventionAnswer {
  if (limits.privateOnly && isPublic) return 'not-private';
  if (!limits.obligedOnly && limits.abovePeople === null) return 'open';
  if (base === null) return 'base-unknown';
  if (limits.obligedOnly && quota === 0) return 'not-obliged';
  return limits.abovePeople !== null && base <= limits.abovePeople ? 'too-few-people' : 'open';
}

function limitsOf(
  convention: L68Convention,
  limits: ConventionLimits,
  employer: Employer,
  law: Figure['law'],
): Figure<LimitCode>[] {
  const months = (['leastMonths', 'mostMonths', 'extendableMonths'] as const).flatMap((code) => {
    const amount = limits[code];
    return amount === null ? [] : [{ code, value: valued('months', amount), law }];
  });
  const elsewhere = convention === 'art14' || convention === 'art11';
  return [
    ...placesUnder(limits, employer, law),
    ...months,
    ...(elsewhere ? [{ code: 'setElsewhere', value: null, law } as const] : []),
  ];
}

function placesUnder(
  { fewBelow, shareAbove }: ConventionLimits,
  { base, quota }: Employer,
  law: Figure['law'],
): Figure<LimitCode>[] {
  if (base === null || (fewBelow === null && shareAbove === null)) return [];
  if (fewBelow !== null && base < fewBelow.people)
    return [{ code: 'mostPlaces', value: valued('places', fewBelow.places), law }];
  if (shareAbove !== null && base > shareAbove.people) {
    const { percent } = shareAbove;
    const amount = quota === null ? null : quota * percent;
    return [
      {
        code: 'shareOfQuota',
        value: valued('hundredths', amount),
        law,
        values: { percent, quota: quota ?? '—' },
      },
    ];
  }
  return [{ code: 'mostPlaces', value: null, law }];
}
