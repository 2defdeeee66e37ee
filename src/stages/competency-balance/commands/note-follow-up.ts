import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { updateBalance } from '../store/balances.ts';
import type { Balance } from '../types.ts';

/** Notes that one looked back together: nothing is due any more; the day stands in the timeline.
 *  @refuses 'not-in-this-phase' where no look back waits; 'changed-meanwhile' */
export async function noteFollowUp(tx: Tx, balance: Balance): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'follow-up') || balance.followUpOn === null) return refuse('not-in-this-phase');
  if (!(await updateBalance(tx, balance, { followUpOn: null }))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: balanceEvents.followedUp,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
