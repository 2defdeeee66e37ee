import { inForceOn } from '../../../law/dated.ts';
import { l68Thresholds } from '../../../law/l68-thresholds.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { EvidenceKind } from '../../projects/types.ts';
import type { Evidence, Judged } from '../types.ts';
import { candidates } from './standing-evidence.ts';

/** Whether she belongs to the people of L. 68/1999, art. 1, as this notice asks it: certified (the grounds and
 *  percentages of art. 1), registered in the lists of art. 8, or either.
 *  @param mode what the notice asks; where it asks both ways open, a registration alone is enough
 *  @law L. 68/1999, artt. 1 and 8; DPCM 13/01/2000 */
export function judgeDisability(
  evidence: readonly Evidence[],
  mode: 'certified' | 'registered' | 'either',
  kinds: readonly EvidenceKind[],
  day: CalendarDay,
  maxAgeMonths: number | null,
): Judged {
  const requirement = 'l68';
  const registered = candidates(
    evidence,
    kinds.filter((k) => k === 'l68-registration'),
    day,
    maxAgeMonths,
  );
  const certified = candidates(
    evidence,
    kinds.filter((k) => k !== 'l68-registration'),
    day,
    maxAgeMonths,
  );
  const judgements: Judged[] = [];
  if (mode !== 'certified') {
    const [first] = registered;
    if (first !== undefined)
      judgements.push({
        requirement,
        evidenceId: first.evidence.id,
        expiresOn: first.evidence.expiresOn,
        ...(first.standing === 'valid'
          ? { outcome: 'met', finding: 'registered' }
          : { outcome: 'missing', finding: first.standing }),
      });
  }
  if (mode !== 'registered') {
    for (const { evidence: paper, standing } of certified) {
      const found =
        standing === 'valid' ? threshold(paper, day) : ({ outcome: 'missing', finding: standing } as const);
      judgements.push({ requirement, evidenceId: paper.id, expiresOn: paper.expiresOn, ...found });
    }
  }
  const rank = { met: 0, 'not-met': 1, missing: 2 };
  const [best] = judgements.sort((a, b) => rank[a.outcome] - rank[b.outcome]);
  if (best !== undefined) return best;
  const finding = mode === 'registered' && certified.length > 0 ? 'not-registered' : 'no-evidence';
  return { requirement, outcome: 'missing', finding, evidenceId: null, expiresOn: null };
}

/** A paper against the threshold of its ground, as in force on the day it was issued: a report keeps the law it was made under. */
function threshold(paper: Evidence, day: CalendarDay): Pick<Judged, 'outcome' | 'finding'> {
  const { ground } = paper.facts;
  if (ground === null) return { outcome: 'missing', finding: 'no-percentage' };
  const law = inForceOn(l68Thresholds[ground], paper.issuedOn) ?? inForceOn(l68Thresholds[ground], day);
  if (law === undefined) return { outcome: 'missing', finding: 'threshold-unknown' };
  if (law.value === null) return { outcome: 'met', finding: 'ground-alone' };
  if (paper.facts.percent === null) return { outcome: 'missing', finding: 'no-percentage' };
  return paper.facts.percent >= law.value
    ? { outcome: 'met', finding: 'above-threshold' }
    : { outcome: 'not-met', finding: 'below-threshold' };
}
