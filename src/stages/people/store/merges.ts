import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { MergeId, PersonId } from '../types.ts';

const table = 'merge';
const dataClass = 'duplicate';

/** A pointer from one entry to another of the same human being. */
export type Merge = {
  id: MergeId;
  personId: PersonId;
  intoPersonId: PersonId;
  reason: string;
  mergedAt: Date;
  undoneAt: Date | null;
  version: number;
};

/** Lets one transaction at a time join entries of a territory, so that two desks cannot make a chain between them. */
export async function lockMerges(tx: Tx, territoryId: TerritoryId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('merge'), hashtext(${territoryId}))`.execute(tx.db);
}

/** Points one entry to another. The database asks that the desk has called the two the same. */
export async function insertMerge(
  tx: Tx,
  m: { territoryId: TerritoryId; personId: PersonId; intoPersonId: PersonId; reason: string },
): Promise<void> {
  const box = await tx.vault.unlockFor(m.personId, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: m.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: m.territoryId,
      person_id: m.personId,
      into_person_id: m.intoPersonId,
      reason_enc: box.sealText(place, 'reason_enc', m.reason),
      merged_by: tx.actor.accountId,
      ...(tx.actor.at ? { merged_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Merges of these entries, from or to them, undone ones too, the latest first. Empty where the actor may not read them. */
export async function listMerges(tx: Tx, entries: readonly PersonId[]): Promise<Merge[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where((e) => e.or([e('person_id', 'in', entries), e('into_person_id', 'in', entries)]))
    .orderBy('merged_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as MergeId,
    personId: r.person_id as PersonId,
    intoPersonId: r.into_person_id as PersonId,
    reason: box.open({ table, rowId: r.id, personId: r.person_id }, 'reason_enc', r.reason_enc) ?? '',
    mergedAt: r.merged_at,
    undoneAt: r.undone_at,
    version: r.version,
  }));
}

/** Dates a merge as undone: the pointer is followed no more. @returns false when it was undone after `version` was read */
export async function updateMergeUndone(tx: Tx, id: MergeId, version: number, now: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ undone_by: tx.actor.accountId, undone_at: now, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
