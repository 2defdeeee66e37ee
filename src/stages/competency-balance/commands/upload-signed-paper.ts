import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import type { JudgedFile } from '../../../platform/http/uploaded-file.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { signingProblem, standingOfPart } from '../rules/signatures.ts';
import { mayDo, signaturesOf, signingDeed } from '../rules.ts';
import { insertBalanceSignature, listBalanceSignatures } from '../store/signatures.ts';
import type { Balance, SigningPart } from '../types.ts';
import { findRepresentationOn } from './find-representation-on.ts';
import { findSignedText } from './find-signed-text.ts';
import type { Shown } from './write-signature.ts';

/** Keeps the scan of a signed paper: who signed it, on which day. It counts once a second operator has confirmed it.
 *  @param file judged by content before
 *  @refuses 'absent'; 'not-in-this-phase'; 'changed-since-shown'; 'scan-missing'; 'already-signed';
 *    'hers-alone', 'decree-expired' for a representative whom no decree of that day lets sign
 *  @law c.c. artt. 404-405, 409 */
export async function uploadSignedPaper(
  tx: Tx,
  balance: Balance,
  { subject, subjectId, sha256 }: Shown,
  paper: { parts: readonly SigningPart[]; signedOn: CalendarDay },
  file: JudgedFile | undefined,
): Promise<{ ok: true } | BalanceRefusal> {
  if (!mayDo(balance.state, signingDeed[subject])) return refuse('not-in-this-phase');
  const signed = await findSignedText(tx, balance, { subject, subjectId });
  if (signed === undefined) return refuse('absent');
  if (signed.sha256 !== sha256) return refuse('changed-since-shown');
  if (file === undefined) return refuse('scan-missing', 'scan');
  const { inForce, everCovered } = await findRepresentationOn(tx, balance.personId, paper.signedOn);
  const earlier = signaturesOf(await listBalanceSignatures(tx, balance.id), subject, subjectId);
  for (const part of paper.parts) {
    const problem = signingProblem(part, inForce, everCovered);
    if (problem !== null) return refuse(problem, 'parts');
    const standing = standingOfPart(earlier, part, sha256);
    if (standing === 'signed' || standing === 'to-confirm') return refuse('already-signed', 'parts');
  }
  const stored = await storeFile(tx, {
    personId: balance.personId,
    dataClass: 'balance',
    bytes: file.bytes,
  });
  for (const part of paper.parts)
    await insertBalanceSignature(tx, balance, {
      subject,
      subjectId,
      part,
      way: 'paper',
      representativeId:
        part === 'representative' && inForce.mode !== 'alone' ? inForce.representative.id : null,
      identityLevel: 'paper',
      sha256,
      fileId: stored.fileId,
      signedOn: paper.signedOn,
    });
  await appendEvent(tx, {
    kind: balanceEvents.paperUploaded,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true };
}
