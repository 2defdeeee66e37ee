import type { Tx } from '../../../platform/database/tx.ts';
import { type FeedbackRefusal, refuse } from '../refusals.ts';
import { findText, updateTextRemoved } from '../store/texts.ts';
import type { FeedbackId } from '../types.ts';

/** Takes a free text away for good: its bytes at once, its key with the next upkeep, so that no backup opens it either.
 *  Stars and answer stay in the figures.
 *  @refuses 'absent' where the actor does not read it; 'changed-meanwhile' where somebody took it away first */
export async function removeText(
  tx: Tx,
  id: FeedbackId,
  version: number,
  now: Date,
): Promise<{ ok: true } | FeedbackRefusal> {
  if ((await findText(tx, id)) === undefined) return refuse('absent');
  return (await updateTextRemoved(tx, id, version, now)) ? { ok: true } : refuse('changed-meanwhile');
}
