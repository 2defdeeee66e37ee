import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../../people/types.ts';
import type { Appointment, AppointmentId, AppointmentKind } from '../types.ts';
import { type AppointmentRow, openAppointments } from './appointments.ts';

/** Appointments on one page of a list. */
export const APPOINTMENTS_A_PAGE = 25;

/** One page of a list, and the id that leads on. */
export type AppointmentPage = { appointments: Appointment[]; next?: AppointmentId };

/** Which side of now a list shows: what is to come (the next first), or what was (the last first). */
export type Side = 'to-come' | 'past';

type Which = { side: Side; now: Date; after?: string | undefined };

/** Appointments of a human being.
 *  @param entries ids of `entriesOf` */
export function listAppointmentsOf(
  tx: Tx,
  entries: readonly PersonId[],
  which: Which,
): Promise<AppointmentPage> {
  return pageOf(tx, { entries }, which);
}

/** Appointments that the actor is to keep, whomever with. */
export function listMyAppointments(tx: Tx, which: Which): Promise<AppointmentPage> {
  return pageOf(tx, { accountId: tx.actor.accountId }, which);
}

async function pageOf(
  tx: Tx,
  whose: { entries: readonly PersonId[] } | { accountId: string },
  { side, now, after }: Which,
): Promise<AppointmentPage> {
  const which =
    'entries' in whose
      ? sql`person_id = any(${whose.entries}::uuid[])`
      : sql`account_id = ${whose.accountId}::uuid`;
  const before = sql`(select a.starts_at, a.id from app.appointment a where a.id = ${after ?? null}::uuid)`;
  const toCome = side === 'to-come';
  const when = toCome ? sql`ends_at >= ${now}` : sql`ends_at < ${now}`;
  const beyond =
    after === undefined
      ? sql`true`
      : toCome
        ? sql`(starts_at, id) > ${before}`
        : sql`(starts_at, id) < ${before}`;
  const order = toCome ? sql`starts_at, id` : sql`starts_at desc, id desc`;
  const { rows } = await sql<AppointmentRow>`
    select id, person_id, kind, starts_at, ends_at, place_enc, note_enc, account_id, state, remind_on, version
      from app.appointment where ${which} and ${when} and ${beyond}
     order by ${order} limit ${APPOINTMENTS_A_PAGE + 1}`.execute(tx.db);
  const shown = rows.slice(0, APPOINTMENTS_A_PAGE);
  const last = shown.at(-1);
  return {
    appointments: await openAppointments(tx, shown),
    ...(rows.length > APPOINTMENTS_A_PAGE && last ? { next: last.id as AppointmentId } : {}),
  };
}

/** An appointment that waits for its operator: she is to be there, or to say what came of it. */
export type DueAppointment = {
  id: AppointmentId;
  personId: PersonId;
  kind: AppointmentKind;
  startsAt: Date;
  endsAt: Date;
};

/** Appointments of the actor that begin before an instant and were neither held, nor not held, nor cancelled; of people
 *  who have died none. The first first, at most 200.
 *  @param until exclusive
 *  @param only of these people alone */
export async function listDueAppointments(
  tx: Tx,
  until: Date,
  only?: readonly string[],
): Promise<DueAppointment[]> {
  const { rows } = await sql<DueAppointment>`
    select id, person_id as "personId", kind, starts_at as "startsAt", ends_at as "endsAt" from app.appointment
     where account_id = ${tx.actor.accountId}::uuid and state in ('fixed', 'moved') and starts_at < ${until}
       and (${only === undefined} or person_id = any(${only ?? []}::uuid[]))
       and person_id <> all(coalesce((select array_agg(e) from app.death d cross join lateral unnest(gate.entries_of(d.person_id)) e
         where d.undone_at is null), '{}'))
     order by starts_at, id limit 200`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'appointment');
  return rows;
}
