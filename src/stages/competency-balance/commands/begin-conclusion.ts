import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';
import { findBalanceStanding } from './find-balance-standing.ts';

/** Begins the third phase, in which everything is given back to her.
 *  @refuses 'not-in-this-phase'; 'something-missing' where nothing was written yet; 'changed-meanwhile' */
export async function beginConclusion(
  tx: Tx,
  balance: Balance,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'begin-conclusion')) return refuse('not-in-this-phase');
  const { missing } = await findBalanceStanding(tx, balance, now);
  if (missing.length > 0) return refuse('something-missing', '', missing);
  if (!(await updateBalance(tx, balance, { state: 'conclusion' }))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: balanceEvents.conclusionBegun,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
