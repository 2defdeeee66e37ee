import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Person, PersonId } from '../types.ts';
import { entriesOf } from './entries.ts';

const table = 'death';
const dataClass = 'stub';

/** That she died; `personId` is the entry it was written under. */
export type Death = { id: string; personId: PersonId; diedOn: CalendarDay; version: number };

/** Writes that she died. @returns false when it stands there already */
export async function insertDeath(tx: Tx, person: Person, diedOn: CalendarDay): Promise<boolean> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      died_on_enc: box.sealText({ table, rowId: id, personId: person.id }, 'died_on_enc', diedOn),
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** That she died, written under any of her entries and not undone; nothing while she lives. */
export async function findDeath(tx: Tx, personId: string): Promise<Death | undefined> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return undefined;
  const row = await tx.db
    .selectFrom(table)
    .select(['id', 'person_id', 'died_on_enc', 'version'])
    .where('person_id', 'in', entries)
    .where('undone_at', 'is', null)
    .orderBy('recorded_at')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await tx.vault.unlock([row.person_id], dataClass);
  const place = { table, rowId: row.id, personId: row.person_id };
  return {
    id: row.id,
    personId: row.person_id as PersonId,
    diedOn: (box.open(place, 'died_on_enc', row.died_on_enc) ?? '') as CalendarDay,
    version: row.version,
  };
}

/** Undoes a death written by mistake; the row stays. @returns false when it was undone, or changed, after `version` */
export async function updateUndone(
  tx: Tx,
  death: Death,
  version: number,
  reason: string,
  now: Date,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(death.personId, dataClass);
  const place = { table, rowId: death.id, personId: death.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      undone_by: tx.actor.accountId,
      undone_at: now,
      undo_reason_enc: box.sealText(place, 'undo_reason_enc', reason),
      version: version + 1,
    })
    .where('id', '=', death.id)
    .where('version', '=', version)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
