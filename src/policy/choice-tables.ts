import { everyone, installation, leads, me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const append = { when: 'person', action: 'append' } as const satisfies Condition;
const decide = { when: 'person', action: 'decide' } as const satisfies Condition;
const runs = 'meeting_id = any((select gate.run_meetings())::uuid[])';
const seated = 'meeting_id = any((select gate.seated_meetings())::uuid[])';
/** Points are given while the selection stands open. */
const open =
  "candidacy_id in (select c.id from app.selection_candidacy c join app.selection_procedure p on p.id = c.procedure_id where p.state = 'open')";
const ownProcedure = `procedure_id in (select p.id from app.selection_procedure p where p.${leads})`;

/** Tables of meetings and of selection. */
export const choiceTables: readonly TableSpec[] = [
  {
    table: 'app.meeting',
    dataClass: 'meeting',
    select: [
      { when: 'body', column: 'organisation_id', action: 'write' },
      { when: 'sql', sql: 'id = any((select gate.seated_meetings())::uuid[])' },
    ],
    insert: [
      {
        when: 'body',
        column: 'organisation_id',
        action: 'write',
        also: `convened_by = ${me} and state = 'convened'`,
      },
    ],
    update: [
      { when: 'body', column: 'organisation_id', action: 'write' },
      { when: 'sql', sql: 'id = any((select gate.run_meetings())::uuid[])' },
    ],
    updates: ['title', 'place', 'starts_at', 'access_until', 'state', 'closed_by', 'closed_at', 'version'],
    updateFrom: "state in ('convened', 'held')",
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_seat',
    dataClass: 'meeting',
    select: [{ when: 'sql', sql: 'meeting_id in (select g.id from app.meeting g)' }],
    insert: [{ when: 'sql', sql: `seated_by = ${me} and attended is null and ended_at is null and ${runs}` }],
    update: [{ when: 'sql', sql: runs }],
    updates: ['attended', 'ended_at', 'part', 'for_service', 'version'],
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_item',
    dataClass: 'equipe',
    select: [read],
    insert: [
      { ...append, also: `proposed_by = ${me} and state = 'open' and (${runs} or ${seated})` },
      { ...write, also: `proposed_by = ${me} and state = 'open' and (${runs} or ${seated})` },
    ],
    update: [write, { ...append, also: `owner_id = ${me}` }],
    updates: [
      'discussion_enc',
      'decision_enc',
      'owner_id',
      'due_on',
      'state',
      'decided_at',
      'done_on',
      'position',
      'version',
    ],
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_conflict',
    dataClass: 'equipe',
    select: [read],
    insert: [{ ...write, also: `account_id = ${me} and ${seated}` }],
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_extract',
    dataClass: 'equipe',
    select: [read],
    insert: [{ ...write, also: `made_by = ${me}` }],
  },
  {
    table: 'app.selection_procedure',
    dataClass: 'project',
    select: [everyone],
    insert: [{ when: 'sql', sql: `${leads} and created_by = ${me} and state = 'open'` }],
    update: [{ when: 'sql', sql: leads }],
    updates: [
      'title',
      'opens_on',
      'closes_on',
      'seats',
      'criteria',
      'tie_rules',
      'officer',
      'office',
      'term_on',
      'complaint_days',
      'observation_days',
      'state',
      'act_number',
      'act_on',
      'published_at',
      'closed_by',
      'closed_at',
      'version',
    ],
    updateFrom: "(state = 'open' or published_at is null)",
  },
  {
    table: 'app.selection_candidacy',
    dataClass: 'selection',
    select: [read],
    insert: [{ ...write, also: `entered_by = ${me} and state = 'to-choose'` }],
    update: [write, decide],
    updates: ['list_number', 'state', 'points', 'rank', 'state_at', 'tell_by', 'told_on', 'version'],
  },
  {
    table: 'app.selection_score',
    dataClass: 'selection-act',
    select: [read],
    insert: [{ ...append, also: `member_id = ${me} and ${open}` }],
    update: [{ ...append, also: `member_id = ${me} and ${open}` }],
    updates: ['points', 'note_enc', 'version'],
  },
  {
    table: 'app.selection_decision',
    dataClass: 'selection-act',
    select: [read],
    insert: [
      { ...decide, also: `decided_by = ${me}` },
      { ...write, also: `decided_by = ${me} and outcome = 'renounced' and way = 'own-will'` },
    ],
  },
  {
    table: 'app.selection_communication',
    dataClass: 'selection-act',
    select: [read],
    insert: [{ ...write, also: `told_by = ${me}` }],
  },
  {
    table: 'app.selection_complaint',
    dataClass: 'selection-act',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me} and answered_by is null` }],
    update: [{ ...decide, also: `answered_by = ${me}` }],
    updates: ['outcome', 'answer_enc', 'answered_by', 'answered_at', 'version'],
  },
  {
    table: 'app.selection_minutes',
    dataClass: 'meeting',
    select: [{ when: 'sql', sql: ownProcedure }],
    insert: [{ when: 'sql', sql: `${ownProcedure} and made_by = ${me}` }],
  },
  {
    table: 'app.instrument',
    dataClass: 'instrument',
    select: [everyone],
    insert: [
      { ...installation, also: `created_by = ${me} and not built_in` },
      {
        when: 'sql',
        sql: `(select gate.bodies('instrument', 'write')) <> '{}' and created_by = ${me} and not built_in`,
      },
    ],
  },
  {
    table: 'app.instrument_version',
    dataClass: 'instrument',
    select: [everyone],
    insert: [
      { ...installation, also: `written_by = ${me}` },
      { when: 'sql', sql: `(select gate.bodies('instrument', 'write')) <> '{}' and written_by = ${me}` },
    ],
  },
  {
    table: 'app.vocabulary_term',
    dataClass: 'vocabulary',
    select: [everyone],
    insert: [{ ...installation, also: `imported_by = ${me}` }],
    update: [installation],
    updates: ['label_it', 'label_en', 'broader', 'source', 'imported_by', 'imported_at', 'retired_at'],
  },
];
