import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { meetingEvents } from '../events.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { isToBeDone } from '../rules.ts';
import { updateDone } from '../store/items.ts';
import type { Item } from '../types.ts';

/** Notes that what was decided was done today, by whom it was given to.
 *  @refuses 'absent' to anybody else; 'not-in-this-state' where there is nothing to do, or it was done */
export async function markDone(tx: Tx, item: Item, now: Date): Promise<{ ok: true } | MeetingRefusal> {
  if (item.ownerId !== tx.actor.accountId) return refuse('absent');
  if (!isToBeDone(item)) return refuse('not-in-this-state');
  if (!(await updateDone(tx, item, dayInRome(now)))) return refuse('not-in-this-state');
  await appendEvent(tx, {
    kind: meetingEvents.done,
    territoryId: item.territoryId,
    personId: item.personId,
    ...(item.caseId === null ? {} : { caseId: item.caseId }),
  });
  return { ok: true };
}
