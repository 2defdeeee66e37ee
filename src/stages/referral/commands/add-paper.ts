import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import type { JudgedFile } from '../../../platform/http/uploaded-file.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { insertPaper, type Paper } from '../store/papers.ts';
import type { PaperKind, Referral } from '../types.ts';

/** Adds a paper of the referral: a photograph or a PDF that was judged. Nothing stands for the record beside it: a signed
 *  agreement is a paper of her answer, which is written down apart.
 *  @refuses 'not-in-this-state' when the referral was withdrawn */
export async function addPaper(
  tx: Tx,
  referral: Referral,
  kind: PaperKind,
  file: JudgedFile,
): Promise<{ ok: true; id: string } | ReferralRefusal> {
  if (referral.state === 'withdrawn') return refuse('not-in-this-state');
  const { personId } = referral;
  const stored = await storeFile(tx, { personId, dataClass: 'referral-letter', bytes: file.bytes });
  const id = await insertPaper(tx, referral, {
    kind,
    fileId: stored.fileId,
    name: file.name,
    mediaType: file.mediaType as Paper['mediaType'],
    byteSize: stored.byteSize,
    pages: file.pages,
    sha256: stored.sha256,
  });
  await appendEvent(tx, {
    kind: referralEvents.paperAdded,
    territoryId: referral.territoryId,
    personId,
    referralId: referral.id,
  });
  return { ok: true, id };
}
