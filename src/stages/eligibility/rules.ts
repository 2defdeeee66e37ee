import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import type { NoticeRules } from '../projects/types.ts';
import type { Eligibility, EligibilityState, Evidence, Judged, Proposal, Route } from './types.ts';

/** What may be done in each state. A new state does not compile until this says so. */
export const possibleActs = {
  open: ['decide', 'change'],
  eligible: ['reopen'],
  'not-eligible': ['reopen'],
} as const satisfies Record<EligibilityState, readonly ('decide' | 'change' | 'reopen')[]>;

/** Whether this may be done in this state. */
export function mayAct(state: EligibilityState, act: 'decide' | 'change' | 'reopen'): boolean {
  return (possibleActs[state] as readonly string[]).includes(act);
}

/** What the table of requirements proposes: one that is not met is enough for a no, one that is missing leaves it open. */
export function proposalOf(judged: readonly Judged[]): Proposal {
  if (judged.some((j) => j.outcome === 'not-met')) return 'not-eligible';
  return judged.length === 0 || judged.some((j) => j.outcome === 'missing') ? 'undecided' : 'eligible';
}

/** Whether a decision needs a reason: it departs from what the table proposes, or refuses somebody. */
export function needsReason(outcome: 'eligible' | 'not-eligible', proposal: Proposal): boolean {
  return outcome !== proposal || outcome === 'not-eligible';
}

/** First day on which a paper that a met requirement rests on expires; null where none does. */
export function nextExpiry(judged: readonly Judged[]): CalendarDay | null {
  const days = judged.flatMap((j) => (j.outcome === 'met' && j.expiresOn !== null ? [j.expiresOn] : []));
  return days.sort()[0] ?? null;
}

/** Day from which an expiry is shown on the work list.
 *  @param warningDays the notice's setting; practice: sixty days before */
export function recheckOn(expiry: CalendarDay | null, warningDays: number): CalendarDay | null {
  return expiry === null ? null : addDays(expiry, -warningDays);
}

/** Day by which the requirements are to be decided. @param days the notice's term */
export function decideBy(openedOn: CalendarDay, days: number): CalendarDay {
  return addDays(openedOn, days);
}

/** Whether a change of papers or facts may change the line of a requirement: only then a new row is written. */
export function isSameJudgement(a: Judged | undefined, b: Judged): boolean {
  return (
    a !== undefined &&
    a.outcome === b.outcome &&
    a.finding === b.finding &&
    a.evidenceId === b.evidenceId &&
    a.expiresOn === b.expiresOn
  );
}

/** Whether a paper may still be withdrawn. */
export function mayWithdraw(evidence: Pick<Evidence, 'withdrawnAt'>): boolean {
  return evidence.withdrawnAt === null;
}

/** Whether her being taken in charge is late: the service neither took her nor declined by its day. */
export function isChargeLate(e: Pick<Eligibility, 'charge' | 'chargeDueOn'>, today: CalendarDay): boolean {
  return e.charge === 'to-be-completed' && e.chargeDueOn !== null && e.chargeDueOn < today;
}

/** Whether the notice takes recipients of this kind. */
export function isRouteAdmitted(
  rules: Pick<NoticeRules['eligibility'], 'mentalHealth'>,
  route: Route,
): boolean {
  return route === 'l68' || rules.mentalHealth;
}

/** How a paper stands on a day.
 *  @param warningDays days before its end from which it is said to expire soon */
export function stateOfPaper(
  e: Pick<Evidence, 'withdrawnAt' | 'expiresOn'>,
  today: CalendarDay,
  warningDays: number,
): 'valid' | 'expiring' | 'expired' | 'withdrawn' {
  if (e.withdrawnAt !== null) return 'withdrawn';
  if (e.expiresOn === null) return 'valid';
  if (e.expiresOn < today) return 'expired';
  return addDays(e.expiresOn, -warningDays) <= today ? 'expiring' : 'valid';
}

/** Days before its end from which a paper is said to expire soon, where no notice says otherwise. */
export const WARNING_DAYS = 60;
