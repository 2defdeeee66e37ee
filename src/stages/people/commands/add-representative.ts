import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { decreeProblem, needsConflictNote, needsDecree } from '../rules/representation.ts';
import { insertActs } from '../store/representation-acts.ts';
import { insertRepresentative } from '../store/representatives.ts';
import {
  actModes,
  day,
  note,
  optional,
  type Person,
  type RepresentativeId,
  representativeConflicts,
  representativeKinds,
  representedActs,
  required,
} from '../types.ts';

const mode = z.enum(actModes).default('alone');

/** The fields of the table of acts, one an act; what is left out she does alone. */
export const actFields = {
  'act-application': mode,
  'act-agreement-to-be-referred': mode,
  'act-action-plan': mode,
  'act-placement-agreement': mode,
  'act-allowance-and-payments': mode,
  'act-health': mode,
  'act-residence': mode,
  'act-image-release': mode,
  'act-personal-data': mode,
} as const satisfies Record<`act-${(typeof representedActs)[number]}`, typeof mode>;

/** The form of a representative, with the decree and what it says act by act. */
export const representativeSchema = z.strictObject({
  kind: z.enum(representativeKinds, 'choose'),
  name: required(note(200), 'text', 'text'),
  contact: optional(note(500), 'text'),
  court: optional(note(200), 'text'),
  decreeNumber: optional(note(100), 'text'),
  decreeDay: optional(day, 'day'),
  validFrom: required(day, 'day', 'day'),
  validTo: optional(day, 'day'),
  conflict: z.enum(representativeConflicts).default('none'),
  conflictNote: optional(note(1_000), 'text'),
  ...actFields,
});

/** The lines of a table of acts as typed. */
export function actsTyped(typed: z.output<z.ZodObject<typeof actFields>>) {
  return representedActs.map((act) => ({ act, mode: typed[`act-${act}`] }));
}

/** Enters who acts for her or beside her, with the decree act by act. A decree that has expired is taken too: it stands
 *  as what it was, and counts no more.
 *  @refuses 'decree-missing' where the office comes from a judge; 'days-reversed'; 'conflict-note-missing' for a conflict
 *  without words */
export async function addRepresentative(
  tx: Tx,
  person: Person,
  typed: z.output<typeof representativeSchema>,
): Promise<{ ok: true; id: RepresentativeId } | PeopleRefusal> {
  const { court, decreeNumber, decreeDay } = typed;
  const decree =
    court !== null && decreeNumber !== null && decreeDay !== null
      ? { court, number: decreeNumber, day: decreeDay }
      : null;
  if (decree === null && needsDecree(typed.kind))
    return refuse(
      'decree-missing',
      court === null ? 'court' : decreeNumber === null ? 'decreeNumber' : 'decreeDay',
    );
  if (decreeProblem(typed) !== null) return refuse('days-reversed', 'validTo');
  if (needsConflictNote(typed.conflict) && typed.conflictNote === null)
    return refuse('conflict-note-missing', 'conflictNote');
  const { kind, name, contact, validFrom, validTo, conflict, conflictNote } = typed;
  const id = await insertRepresentative(tx, person, {
    kind,
    name,
    contact,
    decree,
    validFrom,
    validTo,
    conflict,
    conflictNote,
  });
  await insertActs(tx, person.territoryId, { id, personId: person.id }, actsTyped(typed));
  await appendEvent(tx, {
    kind: peopleEvents.supportChanged,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true, id };
}
