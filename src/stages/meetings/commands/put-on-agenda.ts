import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import { meetingEvents } from '../events.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { isSessionOpen, mayAct } from '../rules.ts';
import { insertItem } from '../store/item-texts.ts';
import { listAgenda } from '../store/items.ts';
import type { ItemId, Matter, Meeting } from '../types.ts';

/** Most people on one agenda: the table's bound. */
const MOST_ITEMS = 999;

/** Who is put on an agenda: one entry of a person, in one case. */
export type OnAgenda = { territoryId: TerritoryId; personId: PersonId; caseId: CaseId | null };

/** Puts a person on the agenda of a meeting: from now on whoever has a seat in it reads of her what the meeting needs.
 *  @returns id of the item
 *  @refuses 'meeting-not-open'; 'on-agenda-already' for the same matter */
export async function putOnAgenda(
  tx: Tx,
  meeting: Meeting,
  who: OnAgenda,
  what: { matter: Matter; question: string },
  now: Date,
): Promise<{ ok: true; id: ItemId } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'propose') || !isSessionOpen(meeting, now))
    return refuse('meeting-not-open', 'meeting');
  // Whoever reads only some of the agenda gives a number that stands there already: then the hour decides.
  const position = Math.min(MOST_ITEMS, (await listAgenda(tx, meeting.id)).length + 1);
  const id = randomUUID() as ItemId;
  const item = { id, meetingId: meeting.id, position, matter: what.matter, ...who };
  if (!(await insertItem(tx, item, what.question))) return refuse('on-agenda-already', 'matter');
  await appendEvent(tx, {
    kind: meetingEvents.proposed,
    territoryId: who.territoryId,
    personId: who.personId,
    ...(who.caseId === null ? {} : { caseId: who.caseId }),
  });
  return { ok: true, id };
}

/** Puts several cases on an agenda with the same question; those that stand there already for the same matter stay as
 *  they are.
 *  @returns how many were put there
 *  @refuses 'meeting-not-open' */
export async function putAllOnAgenda(
  tx: Tx,
  meeting: Meeting,
  all: readonly OnAgenda[],
  what: { matter: Matter; question: string },
  now: Date,
): Promise<{ ok: true; put: number } | MeetingRefusal> {
  let put = 0;
  for (const who of all) {
    const done = await putOnAgenda(tx, meeting, who, what, now);
    if (done.ok) put += 1;
    else if (done.code !== 'on-agenda-already') return done;
  }
  return { ok: true, put };
}
