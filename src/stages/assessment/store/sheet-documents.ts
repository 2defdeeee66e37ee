import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { AssessmentDocumentTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Evaluation, EvaluationId, SheetDocument } from '../types.ts';

/** The table of each class; both have the same columns. */
const tables = {
  assessment: 'assessment_document',
  functional: 'functional_document' as 'assessment_document',
} as const satisfies Record<SheetDocument['dataClass'], 'assessment_document'>;

const toDocument =
  (dataClass: SheetDocument['dataClass']) =>
  (r: Selectable<AssessmentDocumentTable>): SheetDocument => ({
    id: r.id,
    dataClass,
    personId: r.person_id as PersonId,
    evaluationId: r.evaluation_id as EvaluationId,
    fileId: r.file_id,
    madeBy: r.made_by as AccountId,
    madeAt: r.made_at,
  });

/** The PDFs made of an evaluation in one class, the latest first, as far as the actor may read them. */
export async function listSheetDocuments(
  tx: Tx,
  dataClass: SheetDocument['dataClass'],
  evaluationId: string,
): Promise<SheetDocument[]> {
  const rows = await tx.db
    .selectFrom(tables[dataClass])
    .selectAll()
    .where('evaluation_id', '=', evaluationId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, dataClass);
  return rows.map(toDocument(dataClass));
}

/** Keeps what a stored PDF is, with its hash. */
export async function insertSheetDocument(
  tx: Tx,
  dataClass: SheetDocument['dataClass'],
  e: Pick<Evaluation, 'id' | 'personId' | 'territoryId'>,
  file: { fileId: string; sha256: string; byteSize: number },
): Promise<string> {
  const id = randomUUID();
  const table = tables[dataClass];
  const box = await tx.vault.unlockFor(e.personId, dataClass);
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: e.territoryId,
      person_id: e.personId,
      evaluation_id: e.id,
      file_id: file.fileId,
      sha256_enc: box.sealText({ table, rowId: id, personId: e.personId }, 'sha256_enc', file.sha256),
      byte_size: file.byteSize,
      made_by: tx.actor.accountId,
      ...(tx.actor.at ? { made_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}
