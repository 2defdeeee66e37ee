import { addMonths, type CalendarDay } from '../../../values/calendar-day.ts';
import type { EvidenceKind } from '../../projects/types.ts';
import type { Evidence, Finding } from '../types.ts';

/** How a paper stands on a day. */
export type Standing =
  | 'valid'
  | Extract<Finding, 'evidence-expired' | 'evidence-not-yet-valid' | 'evidence-too-old'>;

/** Whether a paper counts on a day. Its last day of validity still counts; the day after does not.
 *  @param maxAgeMonths months after the issue within which the notice takes it; null where it sets none */
export function standingOf(
  evidence: Pick<Evidence, 'issuedOn' | 'expiresOn'>,
  day: CalendarDay,
  maxAgeMonths: number | null,
): Standing {
  if (evidence.issuedOn > day) return 'evidence-not-yet-valid';
  if (evidence.expiresOn !== null && evidence.expiresOn < day) return 'evidence-expired';
  if (maxAgeMonths !== null && addMonths(evidence.issuedOn, maxAgeMonths) < day) return 'evidence-too-old';
  return 'valid';
}

/** The papers of these kinds that are not withdrawn: those that count first, among equals the one that lasts longest. */
export function candidates(
  evidence: readonly Evidence[],
  kinds: readonly EvidenceKind[],
  day: CalendarDay,
  maxAgeMonths: number | null,
): { evidence: Evidence; standing: Standing }[] {
  const far = '9999-12-31';
  return evidence
    .filter((e) => e.withdrawnAt === null && kinds.includes(e.kind))
    .map((e) => ({ evidence: e, standing: standingOf(e, day, maxAgeMonths) }))
    .sort((a, b) => {
      const valid = Number(b.standing === 'valid') - Number(a.standing === 'valid');
      if (valid !== 0) return valid;
      const [x, y] = [a.evidence.expiresOn ?? far, b.evidence.expiresOn ?? far];
      return x === y ? (a.evidence.issuedOn < b.evidence.issuedOn ? 1 : -1) : x < y ? 1 : -1;
    });
}
