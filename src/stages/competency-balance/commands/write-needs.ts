import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';

/** Writes what she asks of the balance, and why a balance rather than something else. It is part of the contract: who had
 *  signed an earlier text signs again.
 *  @refuses 'not-in-this-phase' after the contract; 'changed-meanwhile' */
export async function writeNeeds(
  tx: Tx,
  balance: Balance,
  needs: string,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'write-needs')) return refuse('not-in-this-phase');
  return (await updateBalance(tx, balance, { needs })) ? { ok: true } : refuse('changed-meanwhile');
}
