import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { BalanceEntryTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Balance, BalanceEntry, BalanceEntryId, BalanceId, EntryContent, Section } from '../types.ts';

const table = 'balance_entry';
const dataClass = 'balance';

function opened(box: Box, r: Selectable<BalanceEntryTable>): BalanceEntry {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as BalanceEntryId,
    personId: r.person_id as PersonId,
    balanceId: r.balance_id as BalanceId,
    section: r.section as Section,
    content: JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '') as EntryContent,
    position: r.position,
    replaces: r.replaces as BalanceEntryId | null,
    removedAt: r.removed_at,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
    version: r.version,
  };
}

/** What a balance holds as it stands: neither removed nor replaced, by position. */
export async function listEntries(tx: Tx, balanceId: string): Promise<BalanceEntry[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('balance_id', '=', balanceId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

/** Adds an entry; `replaces` names the one it takes the place of, which is taken out apart. @returns its id */
export async function insertEntry(
  tx: Tx,
  b: Pick<Balance, 'id' | 'territoryId' | 'personId'>,
  e: Pick<BalanceEntry, 'section' | 'content' | 'position' | 'replaces'>,
): Promise<BalanceEntryId> {
  const box = await tx.vault.unlockFor(b.personId, dataClass);
  const id = randomUUID() as BalanceEntryId;
  const place = { table, rowId: id, personId: b.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: b.territoryId,
      person_id: b.personId,
      balance_id: b.id,
      section: e.section,
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(e.content)),
      position: e.position,
      replaces: e.replaces,
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Takes an entry out; it stays in the history. @returns false when somebody did so, or changed it, meanwhile */
export async function updateEntryRemoved(
  tx: Tx,
  e: Pick<BalanceEntry, 'id' | 'version'>,
  at: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ removed_at: at, version: e.version + 1 })
    .where('id', '=', e.id)
    .where('version', '=', e.version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** How many entries stand in each of these balances; one that holds none is not in the answer. */
export async function countEntries(tx: Tx, balanceIds: readonly string[]): Promise<Map<string, number>> {
  if (balanceIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom(table)
    .select((e) => ['balance_id', 'person_id', e.fn.countAll<string>().as('held')])
    .where('balance_id', 'in', balanceIds)
    .where('removed_at', 'is', null)
    .groupBy(['balance_id', 'person_id'])
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, dataClass);
  return new Map(rows.map((r) => [r.balance_id, Number(r.held)]));
}
