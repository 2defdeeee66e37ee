import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateEntryRemoved } from '../store/entries.ts';
import type { Balance, BalanceEntry } from '../types.ts';

/** Takes an entry out of a balance; it stays in the history.
 *  @refuses 'not-in-this-phase'; 'changed-meanwhile' */
export async function removeEntry(
  tx: Tx,
  balance: Balance,
  entry: BalanceEntry,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'write-entry')) return refuse('not-in-this-phase');
  return (await updateEntryRemoved(tx, entry, now)) ? { ok: true } : refuse('changed-meanwhile');
}
