import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type AmountCode, amountsOf } from './l68-amounts.ts';
import { type BaseCode, baseOf } from './l68-base.ts';
import { type Convention, conventionsOf } from './l68-conventions.ts';
import { type CoverageCode, coverageOf } from './l68-coverage.ts';
import type { Law68Fact } from './l68-facts.ts';
import type { Figure } from './l68-figure.ts';
import type { Headcount68 } from './l68-headcount.ts';
import { type IncentiveCode, incentivesOn } from './l68-incentives.ts';
import { type EmployerNature, type NotComputedCode, notComputed } from './l68-not-computed.ts';
import { type QuotaCode, quotaOf } from './l68-quota.ts';
import { type TermCode, termsOf } from './l68-terms.ts';

/** The whole calculation of a day, section by section in the order in which it is read. */
export type Law68Sheet = {
  day: CalendarDay;
  /** day of the headcount it stands on */
  headcountDay: CalendarDay;
  base: number | null;
  quota: number | null;
  uncovered: number | null;
  baseFigures: readonly Figure<BaseCode>[];
  quotaFigures: readonly Figure<QuotaCode>[];
  coverageFigures: readonly Figure<CoverageCode>[];
  /** none where the employer is a public body: other sums and other people answer there */
  amounts: readonly Figure<AmountCode>[];
  /** none where nothing is owed */
  terms: readonly Figure<TermCode>[];
  conventions: readonly Convention[];
  incentives: readonly Figure<IncentiveCode>[];
  notComputed: readonly Figure<NotComputedCode>[];
};

/** What the calculation needs to know. */
export type Law68Question = {
  day: CalendarDay;
  nature: EmployerNature;
  headcount: Headcount68;
  facts: readonly Law68Fact[];
  workingDays: number | null;
};

/** The calculation of L. 68/1999 for a company on a day: indicative, each line with its source. The prospetto is the
 *  company's own, made by its consultant.
 *  @law L. 68/1999, art. 3, 4, 5, 9, 11, 12, 12-bis, 13, 15, 18; D.Lgs 276/2003, art. 14 */
export function law68Sheet({ day, nature, headcount, facts, workingDays }: Law68Question): Law68Sheet {
  const base = baseOf(headcount, day);
  const quota = quotaOf(base.people, day);
  const coverage = coverageOf(quota.places, headcount.l68Employed, facts, day);
  const isPublic = nature === 'public';
  const onHiring = quota.figures.some((f) => f.code === 'onHiring');
  return {
    day,
    headcountDay: headcount.onDay,
    base: base.people,
    quota: quota.places,
    uncovered: coverage.uncovered,
    baseFigures: base.figures,
    quotaFigures: quota.figures,
    coverageFigures: coverage.figures,
    amounts: isPublic ? [] : amountsOf(coverage, workingDays, day),
    terms: quota.places === 0 ? [] : termsOf(day),
    conventions: conventionsOf({ isPublic, base: base.people, quota: quota.places }, day),
    incentives: incentivesOn(day),
    notComputed: notComputed(nature, onHiring),
  };
}
