import type { Asked } from '../../../platform/http/asked.ts';
import type { PersonId } from '../../people/types.ts';
import { findAppointment } from '../store/appointments.ts';
import type { Appointment, AppointmentId } from '../types.ts';
import { type OpenedPerson, openPerson } from './opened-person.ts';

/** A request about one appointment. */
export type OfAppointment<Q = unknown, B = unknown> = Asked<
  { personId: PersonId; appointmentId: AppointmentId },
  Q,
  B
>;

/** An appointment with the person it is with, if the actor may read both; one of somebody else is not there. */
export async function openAppointment(
  asked: OfAppointment,
): Promise<(OpenedPerson & { appointment: Appointment; here: string }) | undefined> {
  const opened = await openPerson(asked);
  const appointment = await findAppointment(asked.tx, asked.params.appointmentId);
  if (opened === undefined || appointment === undefined) return undefined;
  if (!opened.entries.includes(appointment.personId)) return undefined;
  return { ...opened, appointment, here: `${opened.url}/appuntamenti/${appointment.id}` };
}
