import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant, timeInRome } from '../../../values/rome-time.ts';
import { changeAppointment } from '../../diary/commands/change-appointment.ts';
import { fixAppointment } from '../../diary/commands/fix-appointment.ts';
import { listAppointmentsOf } from '../../diary/store/appointment-lists.ts';
import type { Appointment, FixedAppointment } from '../../diary/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findPerson } from '../../people/store/persons.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules/ladder.ts';
import { listSteps } from '../store/steps.ts';
import type { Introduction } from '../types.ts';
import { stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** An interview with the company, or a visit to the place. */
export type MeetingKind = 'interview' | 'visit';

/** Sets, or moves, the interview or the visit. It stands among her appointments: her own page shows it, with its calendar
 *  file. Of the company the appointment says what was typed as its place, and nothing else.
 *  @refuses 'not-in-this-state'; 'step-stopped'; what an appointment refuses ('starts-in-past', 'ends-before-start',
 *  'too-far', 'not-with-her', 'reminder-past', 'she-died'); 'changed-meanwhile' */
export async function setMeeting(
  tx: Tx,
  i: Introduction,
  kind: MeetingKind,
  fixed: FixedAppointment,
  now: Date,
): Promise<Taken> {
  if (!mayAct(i.state, `set-${kind}`)) return refuse('not-in-this-state');
  const stopped = await stoppedBy(tx, i);
  if (stopped !== null) return stopped;
  const person = await findPerson(tx, i.personId);
  if (person === undefined) return refuse('absent');
  const before = await findSetAppointment(tx, i, kind, 'to-come', now);
  const written = before
    ? await changeAppointment(tx, person, before, before.version, fixed, now)
    : await fixAppointment(tx, person, fixed, now);
  if (!written.ok) return ofDiary(written);
  const onDay = dayInRome(fixed.startsAt);
  return takeStep(
    tx,
    i,
    { kind: `${kind}-set`, onDay, at: timeInRome(fixed.startsAt), side: 'service' },
    { nextOn: onDay },
  );
}

/** The appointment that the last setting of this kind made, while it is open; undefined where it was taken off.
 *  @param side whether its hour is to come or has passed */
export async function findSetAppointment(
  tx: Tx,
  i: Introduction,
  kind: MeetingKind,
  side: 'to-come' | 'past',
  now: Date,
): Promise<Appointment | undefined> {
  const set = (await listSteps(tx, [i.id], false)).findLast((s) => s.kind === `${kind}-set`);
  const at = set?.at ? romeInstant(set.onDay, set.at) : undefined;
  if (!at?.ok) return undefined;
  const { appointments } = await listAppointmentsOf(tx, await entriesOf(tx, i.personId), { side, now });
  return appointments.find(
    (a) => a.startsAt.getTime() === at.instant.getTime() && (a.state === 'fixed' || a.state === 'moved'),
  );
}

/** What fixing or moving an appointment refuses. */
type Refused = Extract<Awaited<ReturnType<typeof fixAppointment>>, { ok: false }>;

const ofDiary = (r: Refused): IntroductionRefusal =>
  r.code === 'in-future' ||
  r.code === 'too-long-ago' ||
  r.code === 'corrected-already' ||
  r.code === 'not-yours'
    ? refuse('absent')
    : refuse(r.code, r.field);
