import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import type { Candidacy, CandidacyState, ChosenOutcome, Procedure, SelectionMode, Way } from './types.ts';

/** What may still be done with a candidacy. `choose`: the first decision; `succeed`: from the waiting list; `review`:
 *  after a complaint that was upheld; `renounce`: of her own will. */
const allowed = {
  'to-choose': ['choose', 'renounce'],
  admitted: ['review', 'renounce'],
  waiting: ['succeed', 'review', 'renounce'],
  'not-admitted': ['review'],
  renounced: [],
} as const satisfies Record<CandidacyState, readonly Step[]>;
/** A step that changes where somebody stands. */
export type Step = 'choose' | 'succeed' | 'review' | 'renounce';

/** Whether a step may be taken from this state. While the selection is open only its own way chooses; once it is closed
 *  only succession, review and her own will change anything. */
export function mayTake(c: Pick<Candidacy, 'state'>, p: Pick<Procedure, 'state'>, step: Step): boolean {
  const steps: readonly Step[] = allowed[c.state];
  if (!steps.includes(step)) return false;
  return step === 'choose' ? p.state === 'open' : true;
}

/** By which way a selection chooses. */
export function wayOf(mode: SelectionMode): Way {
  const ways = {
    'identified-by-services': 'equipe',
    'public-notice-with-ranking': 'ranking',
    'open-window': 'window',
  } as const satisfies Record<SelectionMode, Way>;
  return ways[mode];
}

/** Whether a decision needs reasons of its own: where nothing was proposed, and where somebody departs from the proposal.
 *  What follows a ranking is explained by it.
 *  @law L. 241/1990 art. 3 (reasons of a decision) */
export function needsReason(outcome: ChosenOutcome, proposed: ChosenOutcome | null): boolean {
  return proposed === null || outcome !== proposed;
}

/** Whether a place is left for one more. @param admitted how many hold one now */
export function hasSeat(p: Pick<Procedure, 'seats'>, admitted: number): boolean {
  return p.seats === null || admitted < p.seats;
}

/** Day by which she is told: the term of the procedure, which ends with telling her; at once where it has none, or it is
 *  over already.
 *  @law L. 241/1990 artt. 2, 21-bis (term of the procedure; a decision that limits takes effect when it is told) */
export function tellBy(p: Pick<Procedure, 'termOn'>, decidedOn: CalendarDay): CalendarDay {
  return p.termOn !== null && p.termOn >= decidedOn ? p.termOn : decidedOn;
}

/** Last day for her complaint, or for observations before a refusal, as the selection sets them; null where it sets none.
 *  @law L. 241/1990 art. 10-bis (observations: how many days is the procedure's setting, to be verified) */
export function answerBy(
  p: Pick<Procedure, 'complaintDays' | 'observationDays'>,
  kind: 'outcome' | 'notice-of-refusal' | 'answer',
  toldOn: CalendarDay,
): CalendarDay | null {
  const days = kind === 'outcome' ? p.complaintDays : kind === 'notice-of-refusal' ? p.observationDays : null;
  return days === null ? null : addDays(toldOn, days);
}

/** Whether a no must wait for the notice before a refusal: where the selection foresees observations, until their last day
 *  has passed or they have come. Selections by ranking are competitions, which the law leaves out.
 *  @law L. 241/1990 art. 10-bis */
export function mustNoticeFirst(
  p: Pick<Procedure, 'mode' | 'observationDays'>,
  known: { noticeUntil: CalendarDay | null; observationsCame: boolean },
  today: CalendarDay,
): boolean {
  if (p.observationDays === null || p.mode === 'public-notice-with-ranking') return false;
  return !(known.observationsCame || (known.noticeUntil !== null && known.noticeUntil < today));
}

/** How a protocol number stands on a published list: with its year, unless the body writes the year into it. */
export function listNumber(p: { number: string; registeredOn: CalendarDay }): string {
  const year = p.registeredOn.slice(0, 4);
  return p.number.includes(year) ? p.number : `${p.number}/${year}`;
}

/** Candidates whom a published list cannot name: without a number, or with one that another has too. */
export function withoutNumber<C extends Pick<Candidacy, 'listNumber'>>(candidates: readonly C[]): C[] {
  const times = new Map<string | null, number>();
  for (const c of candidates) times.set(c.listNumber, (times.get(c.listNumber) ?? 0) + 1);
  return candidates.filter((c) => c.listNumber === null || times.get(c.listNumber) !== 1);
}
