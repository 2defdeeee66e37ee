import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { modeOf } from '../rules/representation.ts';
import { insertActs, listActs } from '../store/representation-acts.ts';
import { updateRepresentative } from '../store/representatives.ts';
import type { Person, Representative } from '../types.ts';
import { actFields, actsTyped } from './add-representative.ts';

/** The form of what a decree says, act by act. */
export const actsSchema = z.strictObject(actFields);

/** Writes what the decree says now, act by act: a new line for each act that reads otherwise than before.
 *  @param version of the representative, as the writer saw it
 *  @refuses 'changed-meanwhile' when somebody saved after it */
export async function setActs(
  tx: Tx,
  person: Person,
  representative: Representative,
  version: number,
  typed: z.output<typeof actsSchema>,
): Promise<{ ok: true } | PeopleRefusal> {
  const standing = await listActs(tx, representative.personId);
  const changed = actsTyped(typed).filter(({ act, mode }) => modeOf(standing, representative, act) !== mode);
  if (!(await updateRepresentative(tx, representative, version, {}))) return refuse('changed-meanwhile');
  await insertActs(tx, person.territoryId, representative, changed);
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
