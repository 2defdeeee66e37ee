import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { allows } from '../rules/appointments.ts';
import { updateAppointmentState } from '../store/appointments.ts';
import type { Appointment } from '../types.ts';

/** Calls an appointment off. It stays in the lists as cancelled, and takes itself off the calendars that have it.
 *  @refuses 'not-open' when it was held or cancelled before; 'changed-meanwhile' */
export async function cancelAppointment(
  tx: Tx,
  person: Person,
  a: Appointment,
  version: number,
): Promise<{ ok: true } | DiaryRefusal> {
  if (!allows(a.state, 'cancel')) return refuse('not-open');
  if (!(await updateAppointmentState(tx, a.id, version, 'cancelled'))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: diaryEvents.cancelled,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
