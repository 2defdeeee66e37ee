import type { Tx } from '../../../platform/database/tx.ts';
import type { LaterWork } from '../../../platform/jobs/later-work.ts';
import { makeExtracts } from '../jobs/make-extracts.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { hasExtract, isCurrent, missingToExtract } from '../rules/missing-to-close.ts';
import { isSessionOpen, mayAct } from '../rules.ts';
import { listLastExtracts } from '../store/extracts.ts';
import { listAgenda } from '../store/items.ts';
import { listSeats } from '../store/seats.ts';
import type { Meeting } from '../types.ts';

/** Begins to make the extracts of a meeting that was held, those that are missing or no longer say what stands. It goes on
 *  after the answer, in the name of who began it: before the meeting is closed, since nobody reads of its agenda after.
 *  @returns the work, to be begun once this is committed
 *  @refuses 'not-in-this-state'; 'something-missing' of what `missingToExtract` lists; 'nothing-to-make' */
export async function prepareExtracts(
  tx: Tx,
  meeting: Meeting,
  now: Date,
): Promise<{ ok: true; work: LaterWork } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'extract') || !isSessionOpen(meeting, now)) return refuse('not-in-this-state');
  const items = await listAgenda(tx, meeting.id);
  const seats = await listSeats(tx, meeting.id);
  if (missingToExtract(meeting, seats, items).length > 0) return refuse('something-missing');
  const made = await listLastExtracts(
    tx,
    items.map((i) => i.id),
  );
  const lacking = items.some((i) => hasExtract[i.state] && !isCurrent(made.get(i.id), i, meeting));
  return lacking ? { ok: true, work: makeExtracts(meeting.id) } : refuse('nothing-to-make');
}
