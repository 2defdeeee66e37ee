import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { updateRepresentative } from '../store/representatives.ts';
import { day, type Person, type Representative, required } from '../types.ts';

/** The form that ends a representative's powers before their term. */
export const endRepresentativeSchema = z.strictObject({ endedOn: required(day, 'day', 'day') });

/** Ends the powers of a representative from a day on: a judge's revocation, a new one in the place of the old.
 *  @param version what the writer saw
 *  @refuses 'day-in-future'; 'days-reversed' before the powers began; 'changed-meanwhile' */
export async function endRepresentative(
  tx: Tx,
  person: Person,
  representative: Representative,
  version: number,
  typed: z.output<typeof endRepresentativeSchema>,
  today: CalendarDay,
): Promise<{ ok: true } | PeopleRefusal> {
  if (typed.endedOn > today) return refuse('day-in-future', 'endedOn');
  if (typed.endedOn < representative.validFrom) return refuse('days-reversed', 'endedOn');
  if (!(await updateRepresentative(tx, representative, version, { endedOn: typed.endedOn })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
