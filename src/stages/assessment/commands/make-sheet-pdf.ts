import type { Tx } from '../../../platform/database/tx.ts';
import type { Printable } from '../../../platform/documents/printable.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { assessmentEvents } from '../events.ts';
import { type AssessmentRefusal, refuse } from '../refusals.ts';
import { insertSheetDocument } from '../store/sheet-documents.ts';
import type { Evaluation, SheetDocument } from '../types.ts';

/** Makes the PDF of a closed evaluation and keeps it encrypted under its class of data, with its hash: one class a
 *  document. A database connection waits for the compiler, up to half a minute.
 *  @param printable what it says; of this class alone
 *  @refuses 'something-missing' while the evaluation is a draft
 *  @throws what `writePdf` throws */
export async function makeSheetPdf(
  tx: Tx,
  e: Evaluation,
  dataClass: SheetDocument['dataClass'],
  printable: Printable,
): Promise<{ ok: true; id: string } | AssessmentRefusal> {
  if (e.state === 'draft') return refuse('something-missing');
  const bytes = await writePdf(printable);
  const file = await storeFile(tx, { personId: e.personId, dataClass, bytes });
  const id = await insertSheetDocument(tx, dataClass, e, file);
  await appendEvent(tx, {
    kind: assessmentEvents.documentMade,
    territoryId: e.territoryId,
    personId: e.personId,
    caseId: e.caseId,
  });
  return { ok: true, id };
}
