import { me } from './table-conditions.ts';
import type { TableSpec } from './table-spec.ts';

const answers = `assigned_to = ${me} and organisation_id = any((select gate.bodies('application', 'answer'))::uuid[])`;
const ownRun = `run_id in (select r.id from app.import_run r where r.created_by = ${me})`;
const importsFor = "organisation_id = any((select gate.bodies('import', 'write'))::uuid[])";

/** Tables by which somebody enters: her own application from the public form, a service's own list. */
export const enteringTables: readonly TableSpec[] = [
  {
    table: 'app.application',
    dataClass: 'application',
    // A draft is nobody's but hers; sent, the desk of her comune reads it, and the operator it was given to.
    select: [
      { when: 'body', column: 'organisation_id', action: 'read', also: "state <> 'draft'" },
      { when: 'sql', sql: answers },
    ],
    // The desk gives it on; only who it was given to answers.
    update: [
      {
        when: 'body',
        column: 'organisation_id',
        action: 'assign',
        also: "state in ('sent', 'assigned') and decided_by is null and person_id is null and referral_id is null",
      },
      {
        when: 'sql',
        sql: `${answers} and (state = 'assigned' or (state in ('taken', 'declined') and decided_by = ${me}))`,
      },
    ],
    updates: [
      'state',
      'assigned_to',
      'decided_by',
      'decided_at',
      'decline_reason_enc',
      'person_id',
      'referral_id',
      'version',
    ],
    updateFrom: "state in ('sent', 'assigned')",
    system: { applying: ['select', 'insert', 'update'], upkeep: ['select', 'delete'] },
    systemUpdates: [
      'state',
      'by_representative',
      'organisation_id',
      'content_enc',
      'saved_at',
      'sent_at',
      'answer_due_on',
      'version',
    ],
  },
  {
    table: 'app.import_mapping',
    dataClass: 'import',
    select: [{ when: 'body', column: 'organisation_id', action: 'read' }],
    insert: [{ when: 'body', column: 'organisation_id', action: 'write', also: `created_by = ${me}` }],
    update: [{ when: 'body', column: 'organisation_id', action: 'write' }],
    updates: ['name', 'columns', 'version'],
  },
  {
    table: 'app.import_run',
    dataClass: 'import',
    select: [{ when: 'sql', sql: `created_by = ${me} and ${importsFor}` }],
    insert: [{ when: 'sql', sql: `created_by = ${me} and ${importsFor}` }],
    update: [{ when: 'sql', sql: `created_by = ${me} and ${importsFor}` }],
    updates: ['state', 'columns', 'version'],
    system: { upkeep: ['select', 'delete'] },
  },
  {
    table: 'app.import_row',
    dataClass: 'import',
    select: [{ when: 'sql', sql: ownRun }],
    insert: [{ when: 'sql', sql: ownRun }],
    update: [{ when: 'sql', sql: ownRun }],
    updates: ['state', 'problem', 'field', 'person_id', 'referral_id'],
    updateFrom: "state = 'waiting'",
    system: { upkeep: ['select', 'delete'] },
  },
];
