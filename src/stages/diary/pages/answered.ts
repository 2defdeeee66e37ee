import { z } from 'zod';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { type DiaryRefusal, refusedOutcome } from '../refusals.ts';

/** What was just done, as the redirect says it, and the row a page of a list begins after. */
export const doneQuery = z.object({
  fatto: z.string().max(30).optional().catch(undefined),
  dopo: z.uuid().optional().catch(undefined),
});
export type DoneQuery = z.output<typeof doneQuery>;

/** What a form answers: where it leads, or its refusal in words.
 *  @param theirs what stands now, where two saved */
export function answered(result: { ok: true } | DiaryRefusal, to: string, theirs?: unknown): Outcome {
  return result.ok ? go(to) : refusedOutcome(result, theirs);
}
