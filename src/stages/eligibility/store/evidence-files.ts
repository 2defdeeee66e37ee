import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { EvidenceFile, EvidenceId } from '../types.ts';

/** Files of these papers, in the order in which they were added. */
export async function listEvidenceFiles(tx: Tx, evidenceIds: readonly string[]): Promise<EvidenceFile[]> {
  if (evidenceIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('evidence_file')
    .selectAll()
    .where('evidence_id', 'in', evidenceIds)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'certificate',
  );
  return rows.map((r) => {
    const place = { table: 'evidence_file', rowId: r.id, personId: r.person_id };
    return {
      id: r.id,
      evidenceId: r.evidence_id as EvidenceId,
      fileId: r.file_id,
      name: box.open(place, 'name_enc', r.name_enc) ?? '',
      mediaType: r.media_type as EvidenceFile['mediaType'],
      byteSize: r.byte_size,
      pages: r.pages,
      sha256: box.open(place, 'sha256_enc', r.sha256_enc) ?? '',
      addedAt: r.added_at,
    };
  });
}

/** Adds a file to a paper of the same person; another person's paper is refused by the foreign key. */
export async function insertEvidenceFile(
  tx: Tx,
  person: { id: string; territoryId: TerritoryId },
  f: Omit<EvidenceFile, 'id' | 'addedAt'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, 'certificate');
  const id = randomUUID();
  const place = { table: 'evidence_file', rowId: id, personId: person.id };
  await tx.db
    .insertInto('evidence_file')
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      evidence_id: f.evidenceId,
      file_id: f.fileId,
      name_enc: box.sealText(place, 'name_enc', f.name),
      media_type: f.mediaType,
      byte_size: f.byteSize,
      pages: f.pages,
      sha256_enc: box.sealText(place, 'sha256_enc', f.sha256),
      added_by: tx.actor.accountId,
      ...(tx.actor.at ? { added_at: tx.actor.at } : {}),
    })
    .execute();
}
