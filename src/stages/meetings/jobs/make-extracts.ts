import type { Tx } from '../../../platform/database/tx.ts';
import { isUnavailable } from '../../../platform/http/faults.ts';
import type { LaterDoor, LaterWork } from '../../../platform/jobs/later-work.ts';
import { makeExtract } from '../commands/make-extract.ts';
import { hasExtract, isCurrent } from '../rules/missing-to-close.ts';
import { isSessionOpen, mayAct } from '../rules.ts';
import { listLastExtracts } from '../store/extracts.ts';
import { listAgenda } from '../store/items.ts';
import { findMeeting } from '../store/meetings.ts';
import type { ItemId, MeetingId } from '../types.ts';

/** Makes the extracts of a meeting, one person after the other, each in a transaction of its own. One that fails stops no
 *  other: it is missing on the meeting's page, and is made when the work is begun again. A database that is away stops
 *  the work. */
export function makeExtracts(meetingId: MeetingId): LaterWork {
  return async (door) => {
    const failed = new Set<ItemId>();
    while (!door.isStopping()) {
      if (!(await makeOne(door, meetingId, failed))) return;
    }
  };
}

async function makeOne(door: LaterDoor, meetingId: MeetingId, failed: Set<ItemId>): Promise<boolean> {
  let inHand: ItemId | undefined;
  try {
    return await door.inTurn('meeting.extract', async (tx) => {
      const next = await nextOf(tx, meetingId, failed);
      if (next === undefined) return false;
      inHand = next.item.id;
      await makeExtract(tx, next.meeting, next.item, next.before, new Date());
      return true;
    });
  } catch (error) {
    if (inHand === undefined || isUnavailable(error)) throw error;
    door.tellFault(error);
    failed.add(inHand);
    return true;
  }
}

/** The next person whose extract is missing, of those that the actor reads of here. */
async function nextOf(tx: Tx, meetingId: MeetingId, failed: ReadonlySet<ItemId>) {
  const meeting = await findMeeting(tx, meetingId);
  if (meeting === undefined || !mayAct(meeting.state, 'extract') || !isSessionOpen(meeting, new Date()))
    return undefined;
  const items = await listAgenda(tx, meetingId);
  const made = await listLastExtracts(
    tx,
    items.map((i) => i.id),
  );
  const item = items.find(
    (i) => hasExtract[i.state] && !failed.has(i.id) && !isCurrent(made.get(i.id), i, meeting),
  );
  return item && { meeting, item, before: made.get(item.id) };
}
