import type { Tx } from '../../../platform/database/tx.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayApplication } from '../rules/application.ts';
import { type Application, updateDecision } from '../store/applications.ts';

/** Says that the service cannot take her in charge, in words she reads with her code.
 *  @refuses 'not-in-this-state' while nobody has it, and once answered; 'changed-meanwhile'
 *  @law L. 241/1990 artt. 2-3 (an answer within the term, with its reasons) */
export async function declineApplication(
  tx: Tx,
  application: Application,
  reason: string,
  now: Date,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayApplication(application.state, 'answer')) return refuse('not-in-this-state');
  return (await updateDecision(tx, application, { reason }, now))
    ? { ok: true }
    : refuse('changed-meanwhile');
}
