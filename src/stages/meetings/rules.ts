import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import type { Item, ItemState, Meeting, MeetingState, Minute, Seat, SeatPart } from './types.ts';

/** What may be done with a meeting. */
export type MeetingAct =
  | 'move'
  | 'seat'
  | 'propose'
  | 'minute'
  | 'declare'
  | 'attend'
  | 'extract'
  | 'close'
  | 'cancel';

/** What may be done in each state. A new state does not compile until this says so. Once it is held nobody is put on its
 *  agenda or given a seat any more: what was not called is not decided. */
export const possibleActs = {
  convened: ['move', 'seat', 'propose', 'minute', 'declare', 'attend', 'cancel'],
  held: ['minute', 'declare', 'attend', 'extract', 'close'],
  closed: [],
  cancelled: [],
} as const satisfies Record<MeetingState, readonly MeetingAct[]>;

/** Whether this may be done in this state. */
export function mayAct(state: MeetingState, act: MeetingAct): boolean {
  return (possibleActs[state] as readonly string[]).includes(act);
}

/** Who may close a meeting with its minutes: who presides, or writes them. */
export const mayClose = { chair: true, member: false, secretary: true } as const satisfies Record<
  SeatPart,
  boolean
>;

/** Whether a seat still counts. */
export function isSeated(seat: Pick<Seat, 'endedAt'>): boolean {
  return seat.endedAt === null;
}

/** Why a colleague may not be given this seat: she has one, or somebody presides already. A meeting has one chair. */
export function seatProblem(
  seats: readonly Pick<Seat, 'accountId' | 'part' | 'endedAt'>[],
  wanted: Pick<Seat, 'accountId' | 'part'>,
): 'seated-already' | 'chair-taken' | undefined {
  // A seat that was taken back is not given again: the row of a colleague in a meeting is one.
  if (seats.some((s) => s.accountId === wanted.accountId)) return 'seated-already';
  const chaired = seats.some((s) => isSeated(s) && s.part === 'chair');
  return wanted.part === 'chair' && chaired ? 'chair-taken' : undefined;
}

/** The instant until which the members of a meeting read of those on its agenda, should nobody close it.
 *  @param days whole days from its hour, 1 to 45 */
export function accessUntil(startsAt: Date, days: number): Date {
  return new Date(startsAt.getTime() + days * 86_400_000);
}

/** The days that `accessUntil` was given. */
export function accessDays(m: Pick<Meeting, 'startsAt' | 'accessUntil'>): number {
  return Math.round((m.accessUntil.getTime() - m.startsAt.getTime()) / 86_400_000);
}

/** Whether a meeting may be convened for this hour: not for one that has passed. */
export function isAhead(startsAt: Date, now: Date): boolean {
  return startsAt > now;
}

/** Whether members still read of the people on its agenda. */
export function isSessionOpen(m: Pick<Meeting, 'state' | 'opensAt' | 'accessUntil'>, now: Date): boolean {
  return (m.state === 'convened' || m.state === 'held') && m.opensAt <= now && m.accessUntil > now;
}

/** What each state of an item asks of its minutes. */
export const asksDecision = {
  open: false,
  decided: true,
  postponed: false,
  withdrawn: false,
} as const satisfies Record<ItemState, boolean>;

/** Why the minutes of one person cannot stand so: something decided without a decision, somebody who does it without a
 *  day or the reverse, somebody who does not sit here, a day before the meeting.
 *  @param seated accounts with a seat that have declared no conflict about her */
export function minuteProblem(
  minute: Minute,
  seated: readonly string[],
  meeting: Pick<Meeting, 'startsAt'>,
):
  | {
      code: 'decision-missing' | 'owner-missing' | 'owner-not-seated' | 'due-missing' | 'due-past';
      field: string;
    }
  | undefined {
  if (!asksDecision[minute.state]) return undefined;
  if (minute.decision === null) return { code: 'decision-missing', field: 'decision' };
  if (minute.ownerId === null)
    return minute.dueOn === null ? undefined : { code: 'owner-missing', field: 'owner' };
  if (!seated.includes(minute.ownerId)) return { code: 'owner-not-seated', field: 'owner' };
  if (minute.dueOn === null) return { code: 'due-missing', field: 'dueOn' };
  return minute.dueOn < dayInRome(meeting.startsAt) ? { code: 'due-past', field: 'dueOn' } : undefined;
}

/** Whether what was decided is still to be done. */
export function isToBeDone(item: Pick<Item, 'state' | 'ownerId' | 'doneOn'>): boolean {
  return item.state === 'decided' && item.ownerId !== null && item.doneOn === null;
}

/** Whether what is to be done is late. */
export function isLate(
  item: Pick<Item, 'state' | 'ownerId' | 'doneOn' | 'dueOn'>,
  today: CalendarDay,
): boolean {
  return isToBeDone(item) && item.dueOn !== null && item.dueOn < today;
}
