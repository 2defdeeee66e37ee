import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { findDeath, updateUndone } from '../store/deaths.ts';
import { note, type Person, required } from '../types.ts';

/** The form that undoes a death written by mistake. */
export const undoDeathSchema = z.strictObject({ reason: required(note(500), 'text', 'text') });

/** Undoes a death written by mistake: everything is as it was. The mistake and its reason stay.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when it was undone before */
export async function undoDeath(
  tx: Tx,
  person: Person,
  version: number,
  typed: z.output<typeof undoDeathSchema>,
  now: Date,
): Promise<{ ok: true } | PeopleRefusal> {
  const death = await findDeath(tx, person.id);
  if (death === undefined || !(await updateUndone(tx, death, version, typed.reason, now)))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.deathUndone,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
