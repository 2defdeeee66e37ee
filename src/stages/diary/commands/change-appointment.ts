import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findDeath } from '../../people/store/deaths.ts';
import type { Person } from '../../people/types.ts';
import { diaryEvents } from '../events.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import { allows, hoursProblem, isMoved, remindDay } from '../rules/appointments.ts';
import { overlaps, updateAppointment } from '../store/appointments.ts';
import type { Appointment, FixedAppointment } from '../types.ts';
import { findCompany } from './find-company.ts';
import { remindOperator } from './remind-operator.ts';

/** Writes an appointment anew: moved when its hours change. A place may still be corrected when it has begun.
 *  @returns whether the operator is to be elsewhere in those hours
 *  @refuses 'not-open' when it was held or cancelled; 'she-died'; 'ends-before-start', 'starts-in-past', 'too-far' of new
 *  hours; 'not-with-her'; 'reminder-past'; 'changed-meanwhile' */
export async function changeAppointment(
  tx: Tx,
  person: Person,
  a: Appointment,
  version: number,
  to: FixedAppointment,
  now: Date,
): Promise<{ ok: true; overlapping: boolean } | DiaryRefusal> {
  if (a.version !== version) return refuse('changed-meanwhile');
  if (!allows(a.state, 'change')) return refuse('not-open');
  if ((await findDeath(tx, person.id)) !== undefined) return refuse('she-died');
  const moved = isMoved(a, to);
  const hours = moved ? hoursProblem(to, now) : null;
  if (hours !== null) return refuse(hours.code, hours.field);
  const company = await findCompany(tx, person.id);
  if (to.accountId !== a.accountId && !company.has(to.accountId)) return refuse('not-with-her', 'with');
  const remindOn = remindDay(to.startsAt, to.reminder);
  const reminded = remindOn === a.remindOn && to.accountId === a.accountId;
  if (!reminded && remindOn !== null && remindOn < dayInRome(now)) return refuse('reminder-past', 'reminder');
  const state = moved ? 'moved' : a.state;
  if (!(await updateAppointment(tx, a, version, { ...to, remindOn, state })))
    return refuse('changed-meanwhile');
  if (!reminded) await remindOperator(tx, { ...a, accountId: to.accountId, remindOn });
  if (moved)
    await appendEvent(tx, { kind: diaryEvents.moved, territoryId: person.territoryId, personId: person.id });
  return { ok: true, overlapping: await overlaps(tx, to, a.id) };
}
