import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Item } from '../types.ts';

const table = 'meeting_conflict';

/** Who declared that she takes no part in what concerns this person; why stays closed. */
export async function listAbstained(tx: Tx, itemId: string): Promise<AccountId[]> {
  const rows = await tx.db
    .selectFrom(table)
    .select(['account_id', 'person_id'])
    .where('item_id', '=', itemId)
    .orderBy('declared_at')
    .orderBy('id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'equipe');
  return rows.map((r) => r.account_id as AccountId);
}

/** Declares a conflict of the actor's. At her next request she reads nothing of this person through the meeting. */
export async function insertConflict(
  tx: Tx,
  item: Pick<Item, 'id' | 'territoryId' | 'personId' | 'meetingId'>,
  reason: string,
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
      meeting_id: item.meetingId,
      account_id: tx.actor.accountId,
      reason_enc: box.sealText({ table, rowId: id, personId: item.personId }, 'reason_enc', reason),
      ...(tx.actor.at ? { declared_at: tx.actor.at } : {}),
    })
    .execute();
}
