import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { waitsForSecond } from '../rules/signatures.ts';
import { updateSignatureLookedAt } from '../store/signatures.ts';
import type { Balance, BalanceSignature } from '../types.ts';

/** A second operator has looked at a scanned paper: she confirms that those who are named signed what is kept here, or says why
 *  she does not. Never who uploaded it.
 *  @param paper every signature on the same paper
 *  @param refusedReason null where she confirms
 *  @refuses 'absent' for an empty paper; 'own-paper'; 'paper-closed' when somebody looked at it already */
export async function confirmPaper(
  tx: Tx,
  balance: Balance,
  paper: readonly BalanceSignature[],
  refusedReason: string | null,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (paper.length === 0) return refuse('absent');
  if (!paper.every(waitsForSecond)) return refuse('paper-closed');
  if (paper.some((s) => s.recordedBy === tx.actor.accountId)) return refuse('own-paper');
  for (const signature of paper)
    if (!(await updateSignatureLookedAt(tx, signature, now, refusedReason))) return refuse('paper-closed');
  await appendEvent(tx, {
    kind: refusedReason === null ? balanceEvents.paperConfirmed : balanceEvents.paperRefused,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
