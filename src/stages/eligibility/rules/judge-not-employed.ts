import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { EvidenceKind } from '../../projects/types.ts';
import type { Evidence, Judged } from '../types.ts';
import { candidates } from './standing-evidence.ts';

/** Income below which somebody who works stays unemployed, in one calendar year. */
export type IncomeLimit = { year: number; dependentCents: number; selfEmployedCents: number };

/** Whether she is not employed. Where the notice lets her work a little, an income declaration of this year or the last
 *  one is judged against the threshold of its year; each kind of income against its own, both must hold.
 *  @param limits thresholds by year, of the notice or of the law; a year without one is never assumed
 *  @law D.Lgs 150/2015, art. 19 */
export function judgeNotEmployed(
  evidence: readonly Evidence[],
  mode: 'no-work' | 'income-below-threshold',
  kinds: readonly EvidenceKind[],
  limits: readonly IncomeLimit[],
  day: CalendarDay,
  maxAgeMonths: number | null,
): Judged {
  const requirement = 'not-employed';
  const declared = candidates(
    evidence,
    kinds.filter((k) => k === 'unemployment-status'),
    day,
    maxAgeMonths,
  );
  const incomes =
    mode === 'no-work'
      ? []
      : candidates(
          evidence,
          kinds.filter((k) => k === 'income-declaration'),
          day,
          maxAgeMonths,
        );
  const [income] = incomes;
  if (income !== undefined) {
    const about = {
      requirement,
      evidenceId: income.evidence.id,
      expiresOn: income.evidence.expiresOn,
    } as const;
    if (income.standing !== 'valid') return { ...about, outcome: 'missing', finding: income.standing };
    return { ...about, ...underThreshold(income.evidence, limits, Number(day.slice(0, 4))) };
  }
  const [first] = declared;
  if (first === undefined)
    return { requirement, outcome: 'missing', finding: 'no-evidence', evidenceId: null, expiresOn: null };
  const about = { requirement, evidenceId: first.evidence.id, expiresOn: first.evidence.expiresOn } as const;
  return first.standing === 'valid'
    ? { ...about, outcome: 'met', finding: 'unemployed' }
    : { ...about, outcome: 'missing', finding: first.standing };
}

function underThreshold(
  paper: Evidence,
  limits: readonly IncomeLimit[],
  thisYear: number,
): Pick<Judged, 'outcome' | 'finding'> {
  const { year, dependentCents, selfEmployedCents } = paper.facts;
  if (year === null || year < thisYear - 1 || year > thisYear)
    return { outcome: 'missing', finding: 'income-year-too-old' };
  const limit = limits.find((l) => l.year === year);
  if (limit === undefined) return { outcome: 'missing', finding: 'threshold-unknown' };
  const below =
    (dependentCents ?? 0) <= limit.dependentCents && (selfEmployedCents ?? 0) <= limit.selfEmployedCents;
  return below
    ? { outcome: 'met', finding: 'income-below' }
    : { outcome: 'not-met', finding: 'income-above' };
}
