import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ActionPlan, PlanDocument, PlanDocumentId, PlanEdition, PlanId } from '../types.ts';

const table = 'plan_document';
const dataClass = 'plan';

/** PDFs of these versions, the latest first. */
export async function listDocuments(tx: Tx, planIds: readonly string[]): Promise<PlanDocument[]> {
  if (planIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', 'in', planIds)
    .orderBy('made_at', 'desc')
    .orderBy('edition')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as PlanDocumentId,
    planId: r.plan_id as PlanId,
    personId: r.person_id as PersonId,
    edition: r.edition as PlanEdition,
    fileId: r.file_id,
    contentSha256: r.content_sha256,
    sha256: box.open({ table, rowId: r.id, personId: r.person_id }, 'sha256_enc', r.sha256_enc) ?? '',
    byteSize: r.byte_size,
    madeBy: r.made_by as AccountId,
    madeAt: r.made_at,
  }));
}

/** Notes a PDF that was stored, in the actor's name; it is never changed. */
export async function insertDocument(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  d: Pick<PlanDocument, 'edition' | 'fileId' | 'contentSha256' | 'sha256' | 'byteSize'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      edition: d.edition,
      file_id: d.fileId,
      content_sha256: d.contentSha256,
      sha256_enc: box.sealText({ table, rowId: id, personId: plan.personId }, 'sha256_enc', d.sha256),
      byte_size: d.byteSize,
      made_by: tx.actor.accountId,
      ...(tx.actor.at ? { made_at: tx.actor.at } : {}),
    })
    .execute();
}
