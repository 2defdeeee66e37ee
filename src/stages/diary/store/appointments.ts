import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../../people/types.ts';
import type {
  Appointment,
  AppointmentId,
  AppointmentKind,
  AppointmentState,
  FixedAppointment,
} from '../types.ts';

const table = 'appointment';
const dataClass = 'appointment';

/** A row as the database gives it. */
export type AppointmentRow = {
  id: string;
  person_id: string;
  kind: string;
  starts_at: Date;
  ends_at: Date;
  place_enc: Buffer | null;
  note_enc: Buffer | null;
  account_id: string;
  state: string;
  remind_on: CalendarDay | null;
  version: number;
};

/** Rows as this stage speaks of them, opened for the reader. */
export async function openAppointments(tx: Tx, rows: readonly AppointmentRow[]): Promise<Appointment[]> {
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    tx.ledger.note(r.person_id, dataClass);
    return {
      id: r.id as AppointmentId,
      personId: r.person_id as PersonId,
      kind: r.kind as AppointmentKind,
      startsAt: r.starts_at,
      endsAt: r.ends_at,
      place: box.open(place, 'place_enc', r.place_enc),
      note: box.open(place, 'note_enc', r.note_enc),
      accountId: r.account_id as AccountId,
      state: r.state as AppointmentState,
      remindOn: r.remind_on,
      version: r.version,
    };
  });
}

type Written = Omit<FixedAppointment, 'reminder'> & { remindOn: CalendarDay | null };

/** Writes an appointment in the actor's name. @returns its id */
export async function insertAppointment(
  tx: Tx,
  person: Pick<Person, 'id' | 'territoryId'>,
  a: Written,
): Promise<AppointmentId> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: person.id };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      kind: a.kind,
      starts_at: a.startsAt,
      ends_at: a.endsAt,
      place_enc: box.seal(place, 'place_enc', a.place),
      note_enc: box.seal(place, 'note_enc', a.note),
      account_id: a.accountId,
      remind_on: a.remindOn,
      created_by: tx.actor.accountId,
      ...(tx.actor.at ? { created_at: tx.actor.at } : {}),
    })
    .execute();
  return id as AppointmentId;
}

/** One appointment, if the actor may read it. */
export async function findAppointment(tx: Tx, id: string): Promise<Appointment | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await openAppointments(tx, [row]))[0];
}

/** Writes it anew. @returns false when somebody saved after `version` was read */
export async function updateAppointment(
  tx: Tx,
  a: Pick<Appointment, 'id' | 'personId'>,
  version: number,
  to: Written & { state: AppointmentState },
): Promise<boolean> {
  const box = await tx.vault.unlockFor(a.personId, dataClass);
  const place = { table, rowId: a.id, personId: a.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      kind: to.kind,
      starts_at: to.startsAt,
      ends_at: to.endsAt,
      place_enc: box.seal(place, 'place_enc', to.place),
      note_enc: box.seal(place, 'note_enc', to.note),
      account_id: to.accountId,
      remind_on: to.remindOn,
      state: to.state,
      version: version + 1,
    })
    .where('id', '=', a.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives it another state, and takes back its reminder. @returns false when somebody saved after `version` was read */
export async function updateAppointmentState(
  tx: Tx,
  id: AppointmentId,
  version: number,
  state: AppointmentState,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ state, remind_on: null, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whether an operator is to be somewhere else in these hours, as far as the actor may see; hours that only touch do
 *  not overlap.
 *  @param except the appointment itself */
export async function overlaps(
  tx: Tx,
  a: Pick<Appointment, 'accountId' | 'startsAt' | 'endsAt'>,
  except: AppointmentId,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from app.appointment where account_id = ${a.accountId}::uuid and state in ('fixed', 'moved')
      and starts_at < ${a.endsAt} and ends_at > ${a.startsAt} and id <> ${except}::uuid) as found`.execute(
    tx.db,
  );
  return rows[0]?.found ?? false;
}
