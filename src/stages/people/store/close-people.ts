import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ChosenThing, ClosePerson, ClosePersonId, Person, PersonId } from '../types.ts';
import { entriesOf } from './entries.ts';

const table = 'close_person';
const dataClass = 'contact';

/** What is written of somebody near her the first time. */
export type NewClosePerson = Omit<ClosePerson, 'id' | 'personId' | 'revokedOn' | 'version'>;

/** Writes somebody near her. */
export async function insertClosePerson(tx: Tx, person: Person, c: NewClosePerson): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: person.id };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      name_enc: box.sealText(place, 'name_enc', c.name),
      bond_enc: box.seal(place, 'bond_enc', c.bond),
      phone_enc: box.seal(place, 'phone_enc', c.phone),
      note_enc: box.seal(place, 'note_enc', c.note),
      chosen_for: [...c.chosenFor],
      chosen_on: c.chosenOn,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Who is near her, under whichever of her entries, in the order they were written. Empty where the actor may not read it. */
export async function listClosePeople(tx: Tx, personId: string): Promise<ClosePerson[]> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id as ClosePersonId,
      personId: r.person_id as PersonId,
      name: box.open(place, 'name_enc', r.name_enc) ?? '',
      bond: box.open(place, 'bond_enc', r.bond_enc),
      phone: box.open(place, 'phone_enc', r.phone_enc),
      note: box.open(place, 'note_enc', r.note_enc),
      chosenFor: r.chosen_for as ChosenThing[],
      chosenOn: r.chosen_on as CalendarDay | null,
      revokedOn: r.revoked_on as CalendarDay | null,
      version: r.version,
    };
  });
}

/** Writes what she chose, or that she took it back. @returns false when somebody saved after `version` was read */
export async function updateChoice(
  tx: Tx,
  id: ClosePersonId,
  version: number,
  choice: { chosenFor: readonly ChosenThing[]; chosenOn: CalendarDay } | { revokedOn: CalendarDay },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      version: version + 1,
      ...('revokedOn' in choice
        ? { revoked_on: choice.revokedOn }
        : { chosen_for: [...choice.chosenFor], chosen_on: choice.chosenOn, revoked_on: null }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
