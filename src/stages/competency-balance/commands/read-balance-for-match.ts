import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceForMatch, balanceForMatch } from '../rules/for-match.ts';
import { findBalanceOfCase } from '../store/balances.ts';
import { listEntries } from '../store/entries.ts';

/** The latest balance of a case as the plan and the match read it; undefined where there is none, or the actor may not read it. */
export async function readBalanceForMatch(tx: Tx, caseId: string): Promise<BalanceForMatch | undefined> {
  const balance = await findBalanceOfCase(tx, caseId);
  return balance && balanceForMatch(balance, await listEntries(tx, balance.id));
}
