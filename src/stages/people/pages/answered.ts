import { go, type Outcome } from '../../../platform/http/route.ts';
import { type PeopleRefusal, refusedOutcome } from '../refusals.ts';

/** What a form answers: where it leads, or its refusal in words.
 *  @param theirs what stands now, where two saved */
export function answered(result: { ok: true } | PeopleRefusal, to: string, theirs?: unknown): Outcome {
  return result.ok ? go(to) : refusedOutcome(result, theirs);
}
