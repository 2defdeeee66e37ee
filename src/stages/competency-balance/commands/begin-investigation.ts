import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';
import { findBalanceStanding } from './find-balance-standing.ts';

/** Begins the second phase: the contract was signed by all who have to, and its day is kept.
 *  @refuses 'not-in-this-phase'; 'something-missing', all of it at once; 'changed-meanwhile' */
export async function beginInvestigation(
  tx: Tx,
  balance: Balance,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'begin-investigation')) return refuse('not-in-this-phase');
  const { missing, contract } = await findBalanceStanding(tx, balance, now);
  if (missing.length > 0) return refuse('something-missing', '', missing);
  const contractOn = contract?.signedOn ?? dayInRome(now);
  if (!(await updateBalance(tx, balance, { state: 'investigation', contractOn })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: balanceEvents.investigationBegun,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
