import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { allows } from '../rules/appointments.ts';
import { updateAppointmentState } from '../store/appointments.ts';
import type { Appointment, AppointmentOutcome } from '../types.ts';

/** Writes what came of an appointment: held or not held. Ticked wrongly, it may be turned over.
 *  @refuses 'not-open' when it was cancelled; 'not-yet' before its hour; 'changed-meanwhile' */
export async function closeAppointment(
  tx: Tx,
  person: Person,
  a: Appointment,
  version: number,
  outcome: AppointmentOutcome,
  now: Date,
): Promise<{ ok: true } | DiaryRefusal> {
  if (!allows(a.state, 'close')) return refuse('not-open');
  if (a.startsAt > now) return refuse('not-yet');
  if (!(await updateAppointmentState(tx, a.id, version, outcome))) return refuse('changed-meanwhile');
  await appendEvent(tx, { kind: diaryEvents.closed, territoryId: person.territoryId, personId: person.id });
  return { ok: true };
}
