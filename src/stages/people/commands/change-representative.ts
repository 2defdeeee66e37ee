import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { updateRepresentative } from '../store/representatives.ts';
import { note, optional, type Person, type Representative } from '../types.ts';

/** The form of how to reach a representative. */
export const representativeContactSchema = z.strictObject({ contact: optional(note(500), 'text') });

/** Writes anew how to reach a representative.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when somebody saved after it */
export async function changeRepresentative(
  tx: Tx,
  person: Person,
  representative: Representative,
  version: number,
  typed: z.output<typeof representativeContactSchema>,
): Promise<{ ok: true } | PeopleRefusal> {
  if (!(await updateRepresentative(tx, representative, version, { contact: typed.contact })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
