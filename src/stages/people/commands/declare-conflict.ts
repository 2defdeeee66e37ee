import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { needsConflictNote } from '../rules/representation.ts';
import { updateRepresentative } from '../store/representatives.ts';
import { note, optional, type Person, type Representative, representativeConflicts } from '../types.ts';

/** The form of a declared conflict. */
export const conflictSchema = z.strictObject({
  conflict: z.enum(representativeConflicts, 'choose'),
  conflictNote: optional(note(1_000), 'text'),
});

/** Declares that the representative is also her case manager, who pays her or who hosts her, or that it is so no more.
 *  @param version what the writer saw
 *  @refuses 'conflict-note-missing' without words on how it is met; 'changed-meanwhile' */
export async function declareConflict(
  tx: Tx,
  person: Person,
  representative: Representative,
  version: number,
  typed: z.output<typeof conflictSchema>,
): Promise<{ ok: true } | PeopleRefusal> {
  if (needsConflictNote(typed.conflict) && typed.conflictNote === null)
    return refuse('conflict-note-missing', 'conflictNote');
  const conflict = { kind: typed.conflict, note: typed.conflictNote };
  if (!(await updateRepresentative(tx, representative, version, { conflict })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}
