import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findDeath } from '../../people/store/deaths.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { hoursProblem, remindDay } from '../rules/appointments.ts';
import { insertAppointment, overlaps } from '../store/appointments.ts';
import type { AppointmentId, FixedAppointment } from '../types.ts';
import { findCompany } from './find-company.ts';
import { remindOperator } from './remind-operator.ts';

/** Fixes when an operator meets her, and promises the operator a reminder.
 *  @returns the id, and whether the operator is to be elsewhere in those hours: that warns, and refuses nothing
 *  @refuses 'she-died'; 'ends-before-start', 'starts-in-past', 'too-far'; 'not-with-her' when the operator does not walk
 *  with her; 'reminder-past' when the day of the reminder is over */
export async function fixAppointment(
  tx: Tx,
  person: Person,
  fixed: FixedAppointment,
  now: Date,
): Promise<{ ok: true; id: AppointmentId; overlapping: boolean } | DiaryRefusal> {
  if ((await findDeath(tx, person.id)) !== undefined) return refuse('she-died');
  const hours = hoursProblem(fixed, now);
  if (hours !== null) return refuse(hours.code, hours.field);
  if (!(await findCompany(tx, person.id)).has(fixed.accountId)) return refuse('not-with-her', 'with');
  const remindOn = remindDay(fixed.startsAt, fixed.reminder);
  if (remindOn !== null && remindOn < dayInRome(now)) return refuse('reminder-past', 'reminder');
  const id = await insertAppointment(tx, person, { ...fixed, remindOn });
  await remindOperator(tx, { ...fixed, id, personId: person.id, remindOn });
  await appendEvent(tx, { kind: diaryEvents.fixed, territoryId: person.territoryId, personId: person.id });
  return { ok: true, id, overlapping: await overlaps(tx, fixed, id) };
}
