import { gate, me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const decidesDuplicate = { when: 'person', action: 'decide' } as const satisfies Condition;
/** Who is kept from the other entry does not learn of it by a comparison. */
const otherKnown = 'other_person_id <> all((select gate.excluded_persons())::uuid[])';
const writesIdentity = {
  when: 'person',
  dataClass: 'identity',
  action: 'write',
} as const satisfies Condition;

/** Tables of who acts for her and who is near her, of where she lives, of the same person entered twice, of death. */
export const nearTables: readonly TableSpec[] = [
  {
    table: 'app.representative',
    dataClass: 'representation',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
    update: [write],
    updates: ['contact_enc', 'conflict', 'conflict_note_enc', 'ended_on', 'version'],
    updateFrom: 'ended_on is null',
  },
  {
    table: 'app.representation_act',
    dataClass: 'representation',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
  },
  {
    table: 'app.dissent',
    dataClass: 'representation',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
    update: [write],
    updates: ['told_on', 'resolved_on', 'outcome', 'version'],
    updateFrom: 'resolved_on is null',
  },
  {
    table: 'app.close_person',
    dataClass: 'contact',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
    update: [write],
    updates: ['chosen_for', 'chosen_on', 'revoked_on', 'phone_enc', 'note_enc', 'version'],
  },
  {
    table: 'app.residence',
    dataClass: 'contact',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
  },
  {
    table: 'app.death',
    dataClass: 'stub',
    select: [read],
    insert: [{ ...writesIdentity, also: `recorded_by = ${me} and undone_at is null` }],
    update: [writesIdentity],
    updates: ['undone_by', 'undone_at', 'undo_reason_enc', 'version'],
    updateFrom: 'undone_at is null',
    // No mail about somebody who has died.
    system: { messaging: ['select'] },
    systemSelects: { messaging: ['person_id', 'undone_at'] },
  },
  {
    table: 'app.possible_duplicate',
    dataClass: 'duplicate',
    select: [{ ...read, also: otherKnown }],
    update: [{ ...decidesDuplicate, also: otherKnown }],
    updates: ['answer', 'answered_by', 'answered_at', 'version'],
    system: { gate: ['select', 'insert'] },
  },
  {
    table: 'app.merge',
    dataClass: 'duplicate',
    select: [read],
    // Only what a search at sending had put side by side, and the desk called the same, may be joined.
    insert: [
      {
        ...decidesDuplicate,
        also: `merged_by = ${me} and undone_at is null and exists (select from app.possible_duplicate d where d.person_id = merge.person_id and d.other_person_id = merge.into_person_id and d.answer = 'same')`,
      },
    ],
    update: [decidesDuplicate],
    updates: ['undone_by', 'undone_at', 'version'],
    updateFrom: 'undone_at is null',
    system: gate,
  },
];
