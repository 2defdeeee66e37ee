import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../../people/types.ts';
import type { Balance } from '../types.ts';

const table = 'balance_document';
const dataClass = 'balance';

/** A PDF of a balance that was made, with the hash of its bytes. */
export type BalanceDocument = {
  id: string;
  personId: PersonId;
  edition: 'official' | 'easy';
  fileId: string;
  sha256: string;
  byteSize: number;
  madeAt: Date;
};

/** The papers made of a balance, the latest first; nothing where the actor may not read them. */
export async function listBalanceDocuments(tx: Tx, balanceId: string): Promise<BalanceDocument[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('balance_id', '=', balanceId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id,
    personId: r.person_id as PersonId,
    edition: r.edition === 'easy' ? 'easy' : 'official',
    fileId: r.file_id,
    sha256: box.open({ table, rowId: r.id, personId: r.person_id }, 'sha256_enc', r.sha256_enc) ?? '',
    byteSize: r.byte_size,
    madeAt: r.made_at,
  }));
}

/** Adds a paper that was made. @returns its id */
export async function insertBalanceDocument(
  tx: Tx,
  b: Pick<Balance, 'id' | 'territoryId' | 'personId'>,
  d: Pick<BalanceDocument, 'edition' | 'fileId' | 'sha256' | 'byteSize'>,
): Promise<string> {
  const box = await tx.vault.unlockFor(b.personId, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: b.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: b.territoryId,
      person_id: b.personId,
      balance_id: b.id,
      edition: d.edition,
      file_id: d.fileId,
      sha256_enc: box.sealText(place, 'sha256_enc', d.sha256),
      byte_size: d.byteSize,
      made_by: tx.actor.accountId,
      ...(tx.actor.at ? { made_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}
