import type { Tx } from '../../../platform/database/tx.ts';
import { type FeedbackRefusal, refuse } from '../refusals.ts';
import { findText, updateTextKept } from '../store/texts.ts';
import type { FeedbackId } from '../types.ts';

/** Notes that a free text was read and holds nothing of anybody. It stays until the upkeep deletes it.
 *  @refuses 'absent' where the actor does not read it; 'changed-meanwhile' where somebody decided first */
export async function keepText(
  tx: Tx,
  id: FeedbackId,
  version: number,
  now: Date,
): Promise<{ ok: true } | FeedbackRefusal> {
  if ((await findText(tx, id)) === undefined) return refuse('absent');
  return (await updateTextKept(tx, id, version, now)) ? { ok: true } : refuse('changed-meanwhile');
}
