import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { followUpOn } from '../due.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';
import { findBalanceStanding } from './find-balance-standing.ts';

/** Closes a balance: it was given back to her, every session is signed, the hours of the notice were done. The day of the look
 *  back is stored.
 *  @refuses 'not-in-this-phase'; 'something-missing', all of it at once; 'changed-meanwhile' */
export async function closeBalance(
  tx: Tx,
  balance: Balance,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'close')) return refuse('not-in-this-phase');
  const { missing } = await findBalanceStanding(tx, balance, now);
  if (missing.length > 0) return refuse('something-missing', '', missing);
  const to = { state: 'closed', closedAt: now, followUpOn: followUpOn(dayInRome(now)) } as const;
  if (!(await updateBalance(tx, balance, to))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: balanceEvents.closed,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
