import type { CandidacyId, Candidate, ChosenOutcome, Procedure } from '../types.ts';

/** What the system proposes for each candidate still to be chosen, by the places in `rank`; a person decides.
 *  Nothing is proposed where services identify (no scores), before the ranking is made, and for who shares the place
 *  on which the seats end: there somebody has to say who goes first. Who is not eligible is proposed as not admitted.
 *  @returns by id; null: nothing proposed */
export function proposals(
  p: Pick<Procedure, 'mode' | 'seats' | 'criteria'>,
  candidates: readonly Pick<Candidate, 'id' | 'state' | 'points' | 'rank' | 'eligible'>[],
): Map<CandidacyId, ChosenOutcome | null> {
  const out = new Map<CandidacyId, ChosenOutcome | null>();
  const running = candidates.filter((c) => c.eligible && c.state !== 'renounced' && !below(p, c));
  for (const c of candidates) {
    if (c.state !== 'to-choose') continue;
    out.set(c.id, p.mode === 'identified-by-services' ? null : proposed(p, c, running));
  }
  return out;
}

type Known = Pick<Candidate, 'id' | 'state' | 'points' | 'rank' | 'eligible'>;

function proposed(
  p: Pick<Procedure, 'seats' | 'criteria'>,
  c: Known,
  running: readonly Known[],
): ChosenOutcome | null {
  if (c.rank === null) return null;
  if (!c.eligible || below(p, c)) return 'not-admitted';
  if (p.seats === null) return 'admitted';
  const rank = c.rank;
  const before = running.filter((other) => other.rank !== null && other.rank < rank).length;
  const beside = running.filter((other) => other.rank === rank).length;
  if (before >= p.seats) return 'waiting';
  return before + beside <= p.seats ? 'admitted' : null;
}

function below(p: Pick<Procedure, 'criteria'>, c: Pick<Known, 'points'>): boolean {
  return p.criteria.minimum !== null && c.points !== null && c.points < p.criteria.minimum;
}

/** Who comes next from the waiting list: the first place that waits; where there are no places, who has waited longest.
 *  Several where they share the place.
 *  @param candidates of one selection */
export function nextWaiting<C extends Pick<Candidate, 'id' | 'state' | 'rank' | 'stateAt'>>(
  candidates: readonly C[],
): C[] {
  const waiting = candidates.filter((c) => c.state === 'waiting');
  const keyOf = (c: C) => c.rank ?? c.stateAt?.getTime() ?? 0;
  const first = Math.min(...waiting.map(keyOf));
  return waiting.filter((c) => keyOf(c) === first).sort((a, b) => (a.id < b.id ? -1 : 1));
}
