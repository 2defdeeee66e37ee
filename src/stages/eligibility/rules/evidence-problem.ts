import { inForceOn } from '../../../law/dated.ts';
import { l68Thresholds } from '../../../law/l68-thresholds.ts';
import type { Evidence } from '../types.ts';

/** Why a paper cannot be entered as written: its days disagree, or what the rules read in its kind is missing.
 *  @returns the code and the field, or nothing */
export function evidenceProblem(e: Pick<Evidence, 'kind' | 'issuedOn' | 'expiresOn' | 'facts'>):
  | {
      code: 'days-reversed' | 'ground-missing' | 'percent-missing' | 'income-missing';
      field: 'expiresOn' | 'ground' | 'percent' | 'year';
    }
  | undefined {
  if (e.expiresOn !== null && e.expiresOn < e.issuedOn) return { code: 'days-reversed', field: 'expiresOn' };
  const { ground, percent, year, dependentCents, selfEmployedCents } = e.facts;
  if (e.kind === 'disability-report' || e.kind === 'l68-conclusive-report') {
    if (ground === null) return { code: 'ground-missing', field: 'ground' };
    const law = inForceOn(l68Thresholds[ground], e.issuedOn);
    if (law?.value != null && percent === null) return { code: 'percent-missing', field: 'percent' };
  }
  if (
    e.kind === 'income-declaration' &&
    (year === null || (dependentCents === null && selfEmployedCents === null))
  )
    return { code: 'income-missing', field: 'year' };
  return undefined;
}
