import type { Tx } from '../../../platform/database/tx.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { updateDescriptionAnswered } from '../store/descriptions.ts';
import type { PlaceDescription } from '../types.ts';

/** Sets aside what a company wrote: no place is made of it.
 *  @refuses 'already-answered' */
export async function setAsideDescription(
  tx: Tx,
  description: Pick<PlaceDescription, 'id' | 'version'>,
  now: Date,
): Promise<{ ok: true } | PlaceRefusal> {
  const set = await updateDescriptionAnswered(tx, description, 'set-aside', now);
  return set ? { ok: true } : refuse('already-answered');
}
