import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { isChosen } from '../rules/near.ts';
import { updateChoice } from '../store/close-people.ts';
import type { ClosePerson, Person } from '../types.ts';

/** She takes her choice back, today and without a reason: from now on this one is told nothing.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when there is no choice any more, or somebody saved after it */
export async function revokeChoice(
  tx: Tx,
  person: Person,
  close: ClosePerson,
  version: number,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  if (!isChosen(close) || !(await updateChoice(tx, close.id, version, { revokedOn: today })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
