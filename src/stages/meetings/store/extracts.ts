import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Item, ItemId } from '../types.ts';

const table = 'meeting_extract';

/** The minutes in extract of one person, kept as a file. */
export type Extract = {
  id: string;
  itemId: ItemId;
  fileId: string;
  byteSize: number;
  itemVersion: number;
  meetingVersion: number;
  madeAt: Date;
};

/** The last extract of each of these items, by the item's id; nothing of people of whom the actor may not read. */
export async function listLastExtracts(
  tx: Tx,
  itemIds: readonly ItemId[],
): Promise<ReadonlyMap<ItemId, Extract>> {
  if (itemIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom(table)
    .select([
      'id',
      'item_id',
      'person_id',
      'file_id',
      'byte_size',
      'item_version',
      'meeting_version',
      'made_at',
    ])
    .distinctOn('item_id')
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'equipe');
  return new Map(
    rows.map((r) => [
      r.item_id as ItemId,
      {
        id: r.id,
        itemId: r.item_id as ItemId,
        fileId: r.file_id,
        byteSize: r.byte_size,
        itemVersion: r.item_version,
        meetingVersion: r.meeting_version,
        madeAt: r.made_at,
      },
    ]),
  );
}

/** Keeps the extract of an item, made by the actor of these versions of item and meeting. */
export async function insertExtract(
  tx: Tx,
  item: Pick<Item, 'id' | 'territoryId' | 'personId' | 'version'>,
  file: { fileId: string; sha256: string; byteSize: number },
  meetingVersion: number,
): Promise<void> {
  const box = await tx.vault.unlockFor(item.personId, 'equipe');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: item.territoryId,
      person_id: item.personId,
      item_id: item.id,
      file_id: file.fileId,
      sha256_enc: box.sealText({ table, rowId: id, personId: item.personId }, 'sha256_enc', file.sha256),
      byte_size: file.byteSize,
      item_version: item.version,
      meeting_version: meetingVersion,
      made_by: tx.actor.accountId,
      ...(tx.actor.at ? { made_at: tx.actor.at } : {}),
    })
    .execute();
}

/** How many people of a meeting still wait for a decision or for their extract, those among them whom the actor may not
 *  see; nothing of them is told. */
export async function countLeft(tx: Tx, meetingId: string): Promise<number> {
  const { rows } = await sql<{ left: number }>`select gate.meeting_left(${meetingId}::uuid) as left`.execute(
    tx.db,
  );
  return rows[0]?.left ?? 0;
}
