import type { Tx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { closeAppointment } from '../../diary/commands/close-appointment.ts';
import { findPerson } from '../../people/store/persons.ts';
import { nextOn } from '../due.ts';
import { refuse } from '../refusals.ts';
import { dayProblem } from '../rules/agreement.ts';
import { mayAct } from '../rules/ladder.ts';
import type { Introduction } from '../types.ts';
import { findSetAppointment, type MeetingKind } from './set-meeting.ts';
import { stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** What is written of a meeting that was held. */
export type Held = {
  onDay: CalendarDay;
  words: string | null;
  /** of a visit: somebody was there and saw that she did no work and held no tool */
  noWork: boolean;
};

/** The interview or the visit was held; its appointment is closed with it. At a visit she looks: no work, no tool, since
 *  nobody is insured yet.
 *  @refuses 'not-in-this-state'; 'day-in-future', 'day-before-step'; 'work-at-visit' unless it is confirmed that there was
 *  none; 'step-stopped'; 'changed-meanwhile' */
export async function holdMeeting(
  tx: Tx,
  i: Introduction,
  kind: MeetingKind,
  held: Held,
  now: Date,
): Promise<Taken> {
  if (!mayAct(i.state, `hold-${kind}`)) return refuse('not-in-this-state');
  const day = dayProblem(held.onDay, i.stateSince, dayInRome(now));
  if (day !== null) return refuse(day, 'onDay');
  if (kind === 'visit' && !held.noWork) return refuse('work-at-visit', 'noWork');
  const stopped = await stoppedBy(tx, i);
  if (stopped !== null) return stopped;
  const person = await findPerson(tx, i.personId);
  const appointment = await findSetAppointment(tx, i, kind, 'past', now);
  if (person !== undefined && appointment !== undefined)
    await closeAppointment(tx, person, appointment, appointment.version, 'held', now);
  const state = kind === 'interview' ? 'interviewed' : 'visited';
  return takeStep(
    tx,
    i,
    { kind: `${kind}-held`, onDay: held.onDay, side: 'service', words: held.words },
    { state, stateSince: held.onDay, nextOn: nextOn(state, held.onDay) },
  );
}
