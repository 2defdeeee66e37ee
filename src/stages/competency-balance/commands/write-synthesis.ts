import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';

/** Writes the conclusion, in words for her.
 *  @refuses 'not-in-this-phase'; 'changed-meanwhile' */
export async function writeSynthesis(
  tx: Tx,
  balance: Balance,
  synthesis: string,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'write-synthesis')) return refuse('not-in-this-phase');
  return (await updateBalance(tx, balance, { synthesis })) ? { ok: true } : refuse('changed-meanwhile');
}
