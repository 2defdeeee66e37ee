import type { Tx } from '../../../platform/database/tx.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { missingToClose } from '../rules/missing-to-close.ts';
import { isSeated, isSessionOpen, mayAct, mayClose } from '../rules.ts';
import { countLeft, listLastExtracts } from '../store/extracts.ts';
import { listAgenda } from '../store/items.ts';
import { updateMeeting } from '../store/meetings.ts';
import { listSeats } from '../store/seats.ts';
import type { Meeting } from '../types.ts';

/** Closes a meeting with its minutes: from the next request on nobody reads of its agenda through a seat.
 *  @refuses 'not-in-this-state'; 'may-not-close' to whoever neither presides nor writes the minutes; 'session-over' once
 *           its days have passed, since then nobody sees what is missing; 'something-missing' of what `missingToClose` lists; 'changed-meanwhile' when it was saved after `version` */
export async function closeMeeting(
  tx: Tx,
  meeting: Meeting,
  version: number,
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'close')) return refuse('not-in-this-state');
  const seats = await listSeats(tx, meeting.id);
  const own = seats.find((s) => isSeated(s) && s.accountId === tx.actor.accountId);
  if (own === undefined || !mayClose[own.part]) return refuse('may-not-close');
  if (!isSessionOpen(meeting, now)) return refuse('session-over');
  const items = await listAgenda(tx, meeting.id);
  const made = await listLastExtracts(
    tx,
    items.map((i) => i.id),
  );
  // Of whom she abstained from she sees nothing here: the count of what is left knows of them too.
  const left = await countLeft(tx, meeting.id);
  if (left > 0 || missingToClose(meeting, seats, items, made).length > 0) return refuse('something-missing');
  const closed = await updateMeeting(tx, { id: meeting.id, version }, { state: 'closed', closedAt: now });
  return closed ? { ok: true } : refuse('changed-meanwhile');
}
