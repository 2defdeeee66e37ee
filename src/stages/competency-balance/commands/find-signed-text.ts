import type { Tx } from '../../../platform/database/tx.ts';
import { contractText, sessionText, synthesisText } from '../documents/signed-text.ts';
import { listEntries } from '../store/entries.ts';
import { listBalanceSessions } from '../store/sessions.ts';
import type { Balance, SignedSubject } from '../types.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** What is signed in a balance, by kind and id: the balance itself for contract and synthesis. */
export type Subject = { subject: SignedSubject; subjectId: string };

/** The fingerprint of a thing as it reads now; the form of a signature carries the one that was shown.
 *  @returns undefined where there is nothing to sign: no needs written, no synthesis, a session that is not of this
 *    balance or was not held */
export async function findSignedText(
  tx: Tx,
  balance: Balance,
  { subject, subjectId }: Subject,
): Promise<{ sha256: string; heldBy: string | null } | undefined> {
  if (subject === 'session') {
    const session = (await listBalanceSessions(tx, balance.id)).find((s) => s.id === subjectId);
    if (session === undefined || session.outcome !== 'held') return undefined;
    return { sha256: fingerprintText(sessionText(session)), heldBy: session.heldBy };
  }
  if (subjectId !== balance.id) return undefined;
  if (subject === 'contract')
    return balance.needs === null
      ? undefined
      : { sha256: fingerprintText(contractText(balance)), heldBy: null };
  if (balance.synthesis === null) return undefined;
  const text = synthesisText(balance, await listEntries(tx, balance.id));
  return { sha256: fingerprintText(text), heldBy: null };
}
