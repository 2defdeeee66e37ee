import type { Tx } from '../../../platform/database/tx.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { accessUntil, isAhead, mayAct } from '../rules.ts';
import { updateMeeting } from '../store/meetings.ts';
import type { Meeting } from '../types.ts';

/** Moves a meeting that was not held yet to another day or place, or calls it something else.
 *  @refuses 'not-in-this-state'; 'already-passed'; 'changed-meanwhile' when it was saved after `version` */
export async function moveMeeting(
  tx: Tx,
  meeting: Meeting,
  version: number,
  to: { title: string; place: string; startsAt: Date; accessDays: number },
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'move')) return refuse('not-in-this-state');
  if (!isAhead(to.startsAt, now)) return refuse('already-passed', 'day');
  const { title, place, startsAt } = to;
  const moved = await updateMeeting(
    tx,
    { id: meeting.id, version },
    { title, place, startsAt, accessUntil: accessUntil(startsAt, to.accessDays) },
  );
  return moved ? { ok: true } : refuse('changed-meanwhile');
}

/** Cancels a meeting that was not held. Its members no longer read of anybody through it.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function cancelMeeting(
  tx: Tx,
  meeting: Meeting,
  version: number,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'cancel')) return refuse('not-in-this-state');
  const done = await updateMeeting(tx, { id: meeting.id, version }, { state: 'cancelled' });
  return done ? { ok: true } : refuse('changed-meanwhile');
}
