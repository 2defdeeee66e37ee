import type { Tx } from '../../../platform/database/tx.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { mayDo, signaturesOf } from '../rules.ts';
import { updateBalanceSession } from '../store/sessions.ts';
import { listBalanceSignatures } from '../store/signatures.ts';
import type { Balance, BalanceSession, NewSession } from '../types.ts';

/** Corrects a session before anybody signs it, by who held it.
 *  @refuses 'not-in-this-phase'; 'not-your-session'; 'already-signed'; 'minutes-missing'; 'changed-meanwhile' */
export async function correctSession(
  tx: Tx,
  balance: Balance,
  session: BalanceSession,
  to: NewSession,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, 'log-session') || session.outcome !== 'held') return refuse('not-in-this-phase');
  if (session.heldBy !== tx.actor.accountId) return refuse('not-your-session');
  const signatures = signaturesOf(await listBalanceSignatures(tx, balance.id), 'session', session.id);
  if (signatures.length > 0) return refuse('already-signed');
  if (to.minutes === null) return refuse('minutes-missing', 'minutes');
  const saved = await updateBalanceSession(tx, session, { ...to, minutes: to.minutes });
  return saved ? { ok: true } : refuse('changed-meanwhile');
}
