import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { standingOfPart } from '../rules/signatures.ts';
import { mayDo, signaturesOf, signingDeed } from '../rules.ts';
import { insertBalanceSignature, listBalanceSignatures } from '../store/signatures.ts';
import type { Balance, IdentityLevel } from '../types.ts';
import { findSignedText, type Subject } from './find-signed-text.ts';

/** A thing, and the fingerprint of it that the page showed. */
export type Shown = Subject & { sha256: string };

/** Records a signature given while signed in, under the text that was on the screen and no other.
 *  @refuses 'absent' where there is nothing to sign; 'not-in-this-phase'; 'changed-since-shown'; 'already-signed';
 *    'not-your-session' when the operator did not hold it */
export async function writeSignature(
  tx: Tx,
  balance: Balance,
  { subject, subjectId, sha256 }: Shown,
  part: 'person' | 'operator',
  identityLevel: Exclude<IdentityLevel, 'paper'>,
  now: Date,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, signingDeed[subject])) return refuse('not-in-this-phase');
  const signed = await findSignedText(tx, balance, { subject, subjectId });
  if (signed === undefined) return refuse('absent');
  if (signed.sha256 !== sha256) return refuse('changed-since-shown');
  if (part === 'operator' && signed.heldBy !== null && signed.heldBy !== tx.actor.accountId)
    return refuse('not-your-session');
  const earlier = signaturesOf(await listBalanceSignatures(tx, balance.id), subject, subjectId);
  if (standingOfPart(earlier, part, sha256) === 'signed') return refuse('already-signed');
  await insertBalanceSignature(tx, balance, {
    subject,
    subjectId,
    part,
    way: 'signed-in',
    representativeId: null,
    identityLevel,
    sha256,
    fileId: null,
    signedOn: dayInRome(now),
  });
  await appendEvent(tx, {
    kind: balanceEvents.signed,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
