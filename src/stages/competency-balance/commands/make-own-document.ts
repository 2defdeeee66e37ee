import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { type OwnDocumentFrame, printableOwnDocument } from '../documents/own-document.ts';
import { balanceEvents } from '../events.ts';
import { type BalanceRefusal, refuse } from '../refusals.ts';
import { insertBalanceDocument } from '../store/documents.ts';
import { listEntries } from '../store/entries.ts';
import type { Balance } from '../types.ts';

/** Makes her document as PDF/UA and keeps it, encrypted, with its hash; what was made before stays. A connection of the database
 *  waits for the compiler, up to half a minute.
 *  @returns id of the document
 *  @refuses 'nothing-to-say' while the balance holds neither an entry nor a synthesis
 *  @throws what `writePdf` throws */
export async function makeOwnDocument(
  tx: Tx,
  balance: Balance,
  edition: 'official' | 'easy',
  frame: OwnDocumentFrame,
): Promise<{ ok: true; id: string } | BalanceRefusal> {
  const entries = await listEntries(tx, balance.id);
  if (entries.length === 0 && balance.synthesis === null) return refuse('nothing-to-say');
  const bytes = await writePdf(
    printableOwnDocument({ synthesis: balance.synthesis, entries }, edition, frame),
  );
  const stored = await storeFile(tx, { personId: balance.personId, dataClass: 'balance', bytes });
  const id = await insertBalanceDocument(tx, balance, { edition, ...stored });
  await appendEvent(tx, {
    kind: balanceEvents.documentMade,
    territoryId: balance.territoryId,
    personId: balance.personId,
    caseId: balance.caseId,
  });
  return { ok: true, id };
}
