import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type {
  Decree,
  Person,
  PersonId,
  Representative,
  RepresentativeConflict,
  RepresentativeId,
  RepresentativeKind,
} from '../types.ts';
import { entriesOf } from './entries.ts';

const table = 'representative';
const dataClass = 'representation';

/** What is written of a representative the first time. */
export type NewRepresentative = Omit<Representative, 'id' | 'personId' | 'endedOn' | 'version'>;

/** Writes who acts for her or beside her. @returns the id */
export async function insertRepresentative(
  tx: Tx,
  person: Person,
  r: NewRepresentative,
): Promise<RepresentativeId> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID() as RepresentativeId;
  const place = { table, rowId: id, personId: person.id };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      kind: r.kind,
      name_enc: box.sealText(place, 'name_enc', r.name),
      contact_enc: box.seal(place, 'contact_enc', r.contact),
      decree_enc: box.seal(place, 'decree_enc', r.decree && JSON.stringify(r.decree)),
      valid_from: r.validFrom,
      valid_to: r.validTo,
      conflict: r.conflict,
      conflict_note_enc: box.seal(place, 'conflict_note_enc', r.conflictNote),
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Who acts for her or beside her, those of the past too, under whichever of her entries; the latest first.
 *  Empty where the actor may not read it. */
export async function listRepresentatives(tx: Tx, personId: string): Promise<Representative[]> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('valid_from', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    const decree = box.open(place, 'decree_enc', r.decree_enc);
    return {
      id: r.id as RepresentativeId,
      personId: r.person_id as PersonId,
      kind: r.kind as RepresentativeKind,
      name: box.open(place, 'name_enc', r.name_enc) ?? '',
      contact: box.open(place, 'contact_enc', r.contact_enc),
      decree: decree === null ? null : (JSON.parse(decree) as Decree),
      validFrom: r.valid_from as CalendarDay,
      validTo: r.valid_to as CalendarDay | null,
      conflict: r.conflict as RepresentativeConflict,
      conflictNote: box.open(place, 'conflict_note_enc', r.conflict_note_enc),
      endedOn: r.ended_on as CalendarDay | null,
      version: r.version,
    };
  });
}

/** What may be changed of a representative: the rest is set once. */
export type RepresentativeChange = {
  contact?: string | null;
  conflict?: { kind: RepresentativeConflict; note: string | null };
  endedOn?: CalendarDay;
};

/** Changes what may be changed of a representative. @returns false when somebody saved after `version` was read */
export async function updateRepresentative(
  tx: Tx,
  r: Pick<Representative, 'id' | 'personId'>,
  version: number,
  change: RepresentativeChange,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(r.personId, dataClass);
  const place = { table, rowId: r.id, personId: r.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      version: version + 1,
      ...(change.contact === undefined
        ? {}
        : { contact_enc: box.seal(place, 'contact_enc', change.contact) }),
      ...(change.conflict === undefined
        ? {}
        : {
            conflict: change.conflict.kind,
            conflict_note_enc: box.seal(place, 'conflict_note_enc', change.conflict.note),
          }),
      ...(change.endedOn === undefined ? {} : { ended_on: change.endedOn }),
    })
    .where('id', '=', r.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
