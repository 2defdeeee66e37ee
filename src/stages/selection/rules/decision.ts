import type { Step } from '../rules.ts';
import type { CandidacyState, Candidate, ChosenOutcome, Procedure } from '../types.ts';
import { nextWaiting, proposals } from './propose.ts';

/** Which step a decision would be: the first one; succession, when somebody who waits is admitted and no complaint of hers
 *  was upheld; a review otherwise. */
export function stepFor(state: CandidacyState, outcome: ChosenOutcome, upheld: boolean): Step {
  if (state === 'to-choose') return 'choose';
  return state === 'waiting' && outcome === 'admitted' && !upheld ? 'succeed' : 'review';
}

/** What is proposed for one candidate at this step: as `proposals` says for a first decision; for succession to admit whoever
 *  is first on the waiting list, alone on her place; nothing for a review. */
export function proposalFor(
  p: Pick<Procedure, 'mode' | 'seats' | 'criteria'>,
  all: readonly Candidate[],
  c: Candidate,
  step: Step,
): ChosenOutcome | null {
  if (step === 'choose') return proposals(p, all).get(c.id) ?? null;
  if (step !== 'succeed') return null;
  const next = nextWaiting(all);
  return next.length === 1 && next[0]?.id === c.id ? 'admitted' : null;
}
