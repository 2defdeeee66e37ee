import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { meetingEvents } from '../events.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { isSeated, isSessionOpen, mayAct, minuteProblem } from '../rules.ts';
import { listAbstained } from '../store/conflicts.ts';
import { updateMinute } from '../store/item-texts.ts';
import { listSeats } from '../store/seats.ts';
import type { Item, ItemState, Meeting, Minute } from '../types.ts';

/** Writes the minutes of one person: what was said, what was decided, who does it and by when. Several may be written
 *  before the meeting is closed; each saving makes an extract that was made before count no more.
 *  @refuses 'not-in-this-state' once the meeting is closed; 'decision-missing'; 'owner-missing', 'due-missing',
 *           'due-past'; 'owner-not-seated', who declared a conflict among them; 'changed-meanwhile' when it was saved
 *           after `version` */
export async function writeMinute(
  tx: Tx,
  meeting: Meeting,
  item: Item,
  version: number,
  minute: Minute,
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'minute') || !isSessionOpen(meeting, now)) return refuse('not-in-this-state');
  const abstained = await listAbstained(tx, item.id);
  const seated = (await listSeats(tx, meeting.id))
    .filter((s) => isSeated(s) && !abstained.includes(s.accountId))
    .map((s) => s.accountId);
  const problem = minuteProblem(minute, seated, meeting);
  if (problem !== undefined) return refuse(problem.code, problem.field);
  const decided = minute.state === 'decided';
  const kept = decided ? minute : { ...minute, ownerId: null, dueOn: null };
  // Before it is written: who was taken off is no longer read of by whom only her seat let in.
  await tell(tx, item, minute.state);
  const saved = await updateMinute(tx, { ...item, version }, kept, decided ? now : null);
  return saved ? { ok: true } : refuse('changed-meanwhile');
}

async function tell(tx: Tx, item: Item, state: ItemState): Promise<void> {
  if (state === item.state || (state !== 'decided' && state !== 'withdrawn')) return;
  await appendEvent(tx, {
    kind: meetingEvents[state],
    territoryId: item.territoryId,
    personId: item.personId,
    ...(item.caseId === null ? {} : { caseId: item.caseId }),
  });
}
