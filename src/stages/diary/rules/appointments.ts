import { addDays, addMonths, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import type { Appointment, AppointmentState, Reminder } from '../types.ts';

/** Farthest an appointment may lie, in months: as long as the longest relation. */
const FARTHEST_MONTHS = 24;

/** The hour at which a reminder leaves, by the clocks of Italy: no clock change comes near it. */
const REMINDER_HOUR = '07:00';

const daysBefore = {
  'same-day': 0,
  'day-before': 1,
  'three-days-before': 3,
  'week-before': 7,
} as const satisfies Record<Exclude<Reminder, 'none'>, number>;

/** What may still be done with an appointment in each state. A held one may turn out not held, and back: one ticks the
 *  wrong line; a cancelled one stays so, since calendars outside have been told. */
const mayDo = {
  fixed: { change: true, close: true, cancel: true },
  moved: { change: true, close: true, cancel: true },
  held: { change: false, close: true, cancel: false },
  'not-held': { change: false, close: true, cancel: false },
  cancelled: { change: false, close: false, cancel: false },
} as const satisfies Record<AppointmentState, Record<'change' | 'close' | 'cancel', boolean>>;

/** Whether something may be done with it as it stands. */
export function allows(state: AppointmentState, deed: 'change' | 'close' | 'cancel'): boolean {
  return mayDo[state][deed];
}

/** Why it cannot be fixed for these hours, with the field concerned; null when it can. */
export function hoursProblem(
  a: Pick<Appointment, 'startsAt' | 'endsAt'>,
  now: Date,
): { code: 'starts-in-past' | 'too-far' | 'ends-before-start'; field: 'day' | 'to' } | null {
  if (a.endsAt <= a.startsAt) return { code: 'ends-before-start', field: 'to' };
  if (a.startsAt < now) return { code: 'starts-in-past', field: 'day' };
  return dayInRome(a.startsAt) > addMonths(dayInRome(now), FARTHEST_MONTHS)
    ? { code: 'too-far', field: 'day' }
    : null;
}

/** The day on which the operator is reminded; null where she wants no reminder. */
export function remindDay(startsAt: Date, reminder: Reminder): CalendarDay | null {
  return reminder === 'none' ? null : addDays(dayInRome(startsAt), -daysBefore[reminder]);
}

/** Which choice of the form a stored day was: for the form that shows it again. */
export function reminderOf(a: Pick<Appointment, 'startsAt' | 'remindOn'>): Reminder {
  const found = Object.keys(daysBefore).find((r) => remindDay(a.startsAt, r as Reminder) === a.remindOn);
  return (found as Reminder | undefined) ?? 'none';
}

/** The instant at which a reminder leaves.
 *  @throws RangeError never since 1980: 7 o'clock is on every day */
export function reminderInstant(day: CalendarDay): Date {
  const at = romeInstant(day, REMINDER_HOUR);
  if (!at.ok) throw new RangeError(`no ${REMINDER_HOUR} on ${day}`);
  return at.instant;
}

/** Whether another hour is now fixed: a calendar shows it anew, and it is called moved. */
export function isMoved(
  before: Pick<Appointment, 'startsAt' | 'endsAt'>,
  after: Pick<Appointment, 'startsAt' | 'endsAt'>,
): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime()
  );
}
