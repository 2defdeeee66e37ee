import { everyone, installation, leads, me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const append = { when: 'person', action: 'append' } as const satisfies Condition;
const decide = { when: 'person', action: 'decide' } as const satisfies Condition;
const runs = 'meeting_id = any((select gate.run_meetings())::uuid[])';
const seated = 'meeting_id = any((select gate.seated_meetings())::uuid[])';
/** Points are given by who sits in a commission of the project, to whoever stands on its agenda and is still to be chosen,
 *  unless she abstains from what concerns her; while the selection stands open. */
const scored = `candidacy_id in (select c.id from app.selection_candidacy c join app.selection_procedure p on p.id = c.procedure_id join app.meeting g on g.project_id = p.project_id join app.meeting_item i on i.meeting_id = g.id and i.person_id = c.person_id where p.state = 'open' and c.state = 'to-choose' and g.kind = 'commission' and i.state <> 'withdrawn' and g.id = any((select gate.seated_open_meetings())::uuid[]) and not exists (select from app.meeting_conflict x where x.meeting_id = g.id and x.account_id = ${me} and x.person_id = c.person_id))`;
const ownProcedure = `procedure_id in (select p.id from app.selection_procedure p where p.${leads})`;
const ownOpenProcedure = `procedure_id in (select p.id from app.selection_procedure p where p.state = 'open' and p.${leads})`;
/** Who reads of a person through a seat alone reads of her what her own meetings need, not what others said. */
const walks = "person_id = any((select gate.persons('relation', 'read'))::uuid[])";
const hereOrWalks = `(${seated} or ${walks})`;
/** What she abstained from she reads by no other way: not through another meeting, nor because she follows the person. */
const notConflicted = '<> all((select gate.conflicted_items())::uuid[])';
/** A meeting that she runs or sits in, before it is held: what was not called is not decided. */
const convened = "meeting_id in (select g.id from app.meeting g where g.state = 'convened')";
/** Nobody of the convening body lets herself in: who convened it may sit in it, the others are given a seat. */
const notHerself = `(account_id <> ${me} or meeting_id in (select g.id from app.meeting g where g.convened_by = ${me}))`;

/** Tables of meetings and of selection. */
export const choiceTables: readonly TableSpec[] = [
  {
    table: 'app.meeting',
    dataClass: 'meeting',
    select: [
      { when: 'body', column: 'organisation_id', action: 'read' },
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
    update: [{ when: 'sql', sql: 'id = any((select gate.run_meetings())::uuid[])' }],
    updates: ['title', 'place', 'starts_at', 'access_until', 'state', 'closed_by', 'closed_at', 'version'],
    updateFrom: "state in ('convened', 'held')",
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_seat',
    dataClass: 'meeting',
    select: [{ when: 'sql', sql: 'meeting_id in (select g.id from app.meeting g)' }],
    insert: [
      {
        when: 'sql',
        sql: `seated_by = ${me} and attended is null and ended_at is null and ${notHerself} and ${convened} and ${runs}`,
      },
    ],
    update: [{ when: 'sql', sql: runs }],
    updates: ['attended', 'ended_at', 'part', 'for_service', 'version'],
    // A seat that was taken back is not given again.
    updateFrom: 'ended_at is null',
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_item',
    dataClass: 'equipe',
    select: [{ ...read, also: `${hereOrWalks} and id ${notConflicted}` }],
    insert: [
      {
        ...append,
        also: `proposed_by = ${me} and state = 'open' and ${convened}`,
      },
    ],
    update: [
      { ...write, also: seated },
      { ...append, also: `owner_id = ${me}` },
    ],
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
    select: [{ ...read, also: hereOrWalks }],
    insert: [{ ...write, also: `account_id = ${me} and ${seated}` }],
    system: { gate: ['select'] },
  },
  {
    table: 'app.meeting_extract',
    dataClass: 'equipe',
    select: [
      {
        ...read,
        also: `(item_id in (select i.id from app.meeting_item i where i.${seated}) or ${walks}) and item_id ${notConflicted}`,
      },
    ],
    insert: [{ ...write, also: `made_by = ${me}` }],
    system: { gate: ['select'] },
  },
  {
    table: 'app.selection_procedure',
    dataClass: 'project',
    select: [everyone],
    insert: [{ when: 'sql', sql: `${leads} and created_by = ${me} and state = 'open'` }],
    update: [{ when: 'sql', sql: leads }],
    // Criteria, weights and seats are set with it: what is known of the candidates does not change them.
    updates: ['state', 'act_number', 'act_on', 'published_at', 'closed_by', 'closed_at', 'version'],
    updateFrom: "(state = 'open' or published_at is null)",
  },
  {
    table: 'app.selection_candidacy',
    dataClass: 'selection',
    select: [read],
    // By the coordination of the lead; the services in charge change what their own acts change.
    insert: [
      {
        ...write,
        also: `entered_by = ${me} and state = 'to-choose' and points is null and rank is null and ${ownOpenProcedure}`,
      },
    ],
    update: [write, decide],
    updates: ['list_number', 'state', 'points', 'rank', 'state_at', 'tell_by', 'told_on', 'version'],
    system: { counting: ['select'] },
    systemSelects: { counting: ['case_id', 'state'] },
  },
  {
    table: 'app.selection_score',
    dataClass: 'selection-act',
    select: [read],
    insert: [{ ...append, also: `member_id = ${me} and ${scored}` }],
    update: [{ ...append, also: `member_id = ${me} and ${scored}` }],
    updates: ['points', 'note_enc', 'version'],
  },
  {
    table: 'app.selection_decision',
    dataClass: 'selection-act',
    select: [read],
    insert: [
      // Not in time to come: the last decision is the one that counts.
      { ...decide, also: `decided_by = ${me} and decided_at <= now()` },
      {
        ...write,
        also: `decided_by = ${me} and outcome = 'renounced' and way = 'own-will' and decided_at <= now()`,
      },
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
    // In whose name, a trigger looks at: before it is answered no name stands there.
    update: [decide],
    updates: ['outcome', 'answer_enc', 'answered_by', 'answered_at', 'version'],
    updateFrom: 'answered_by is null',
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
