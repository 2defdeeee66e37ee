import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { ProcedureId } from '../types.ts';

/** Minutes as they were made: `content` is what they say, by protocol numbers. */
export type StoredMinutes = { id: string; content: unknown; sha256: string; madeAt: Date };

/** Adds minutes. @param sha256 of the PDF, hex @returns their id */
export async function insertMinutes(
  tx: Tx,
  procedureId: ProcedureId,
  content: unknown,
  sha256: string,
): Promise<string> {
  const id = randomUUID();
  await tx.db
    .insertInto('selection_minutes')
    .values({
      id,
      procedure_id: procedureId,
      content: JSON.stringify(content),
      sha256: Buffer.from(sha256, 'hex'),
      made_by: tx.actor.accountId,
      ...(tx.actor.at ? { made_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Minutes of one selection, the newest first. */
export async function listMinutes(tx: Tx, procedureId: ProcedureId): Promise<StoredMinutes[]> {
  const rows = await tx.db
    .selectFrom('selection_minutes')
    .selectAll()
    .where('procedure_id', '=', procedureId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    content: r.content,
    sha256: r.sha256.toString('hex'),
    madeAt: r.made_at,
  }));
}
