import type { Tx } from '../../../platform/database/tx.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { isSeated, isSessionOpen, mayAct } from '../rules.ts';
import { insertConflict } from '../store/conflicts.ts';
import { touchItem } from '../store/items.ts';
import { listSeats } from '../store/seats.ts';
import type { Item, Meeting } from '../types.ts';

/** Declares that the actor may not take part in what concerns this person: a relative, a guardian, an interest. From
 *  her next request on she reads nothing of her through this meeting; the extract says that she abstained, not why.
 *  @refuses 'not-in-this-state' once the meeting is closed; 'absent' to whoever has no seat; 'changed-meanwhile'
 *  @law L. 241/1990, art. 6-bis: who has a conflict of interest abstains and declares it */
export async function declareConflict(
  tx: Tx,
  meeting: Meeting,
  item: Item,
  reason: string,
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'declare') || !isSessionOpen(meeting, now)) return refuse('not-in-this-state');
  const seats = await listSeats(tx, meeting.id);
  if (!seats.some((s) => isSeated(s) && s.accountId === tx.actor.accountId)) return refuse('absent');
  // Before the conflict stands: after it the database shows her the item no more.
  if (!(await touchItem(tx, item))) return refuse('changed-meanwhile');
  await insertConflict(tx, item, reason);
  return { ok: true };
}
