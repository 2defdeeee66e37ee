import type { Tx } from '../../../platform/database/tx.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { missingToHold } from '../rules/missing-to-close.ts';
import { isAhead, isSeated, mayAct } from '../rules.ts';
import { updateMeeting } from '../store/meetings.ts';
import { listSeats, updateAttendance } from '../store/seats.ts';
import type { Meeting, SeatId } from '../types.ts';

/** Writes down who came, and that the meeting was held. It may be corrected until the meeting is closed; extracts that
 *  were made before no longer count.
 *  @param came seats of those who came; all the others did not
 *  @refuses 'not-in-this-state'; 'not-begun-yet' before its hour; 'something-missing' while nobody presides;
 *           'not-present' when nobody came; 'changed-meanwhile' */
export async function recordAttendance(
  tx: Tx,
  meeting: Meeting,
  version: number,
  came: readonly SeatId[],
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'attend')) return refuse('not-in-this-state');
  if (isAhead(meeting.startsAt, now)) return refuse('not-begun-yet');
  const seats = await listSeats(tx, meeting.id);
  if (missingToHold(seats).length > 0) return refuse('something-missing');
  const present = seats.filter((s) => isSeated(s) && came.includes(s.id));
  if (present.length === 0) return refuse('not-present', 'came');
  if (!(await updateMeeting(tx, { id: meeting.id, version }, { state: 'held' })))
    return refuse('changed-meanwhile');
  await updateAttendance(
    tx,
    meeting.id,
    present.map((s) => s.id),
  );
  return { ok: true };
}
