import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { insertBalanceSession } from '../store/sessions.ts';
import type { Balance, BalanceSessionId, NewSession } from '../types.ts';

/** Records a session in the phase in which the balance is. «Not today» is written down without minutes, reason or effect.
 *  @returns id of the session
 *  @refuses 'not-in-this-phase' once it is closed; 'minutes-missing' for a session that was held */
export async function logSession(
  tx: Tx,
  balance: Balance,
  session: NewSession,
): Promise<{ ok: true; id: BalanceSessionId } | BalanceRefusal> {
  if (balance.state === 'closed' || !mayDo(balance.state, 'log-session')) return refuse('not-in-this-phase');
  const phase = balance.state;
  if (session.outcome === 'not-today') {
    const nothing = { startsAt: null, minutes: 0, place: null, withWhom: null, content: null };
    const put = { ...nothing, phase, outcome: session.outcome, heldOn: session.heldOn };
    return { ok: true, id: await insertBalanceSession(tx, balance, put) };
  }
  if (session.minutes === null) return refuse('minutes-missing', 'minutes');
  const id = await insertBalanceSession(tx, balance, { ...session, phase, minutes: session.minutes });
  await appendEvent(tx, {
    kind: balanceEvents.sessionHeld,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true, id };
}
