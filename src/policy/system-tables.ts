import { everyone, gate, me, signIn } from './table-conditions.ts';
import type { TableSpec } from './table-spec.ts';

/** Tables of the system itself: sign-in, forms, installation, audit. */
export const systemTables: readonly TableSpec[] = [
  { table: 'app.credential', dataClass: 'credential', system: { 'sign-in': ['select', 'insert', 'update'] } },
  {
    table: 'app.session',
    dataClass: 'session',
    system: { 'sign-in': ['select', 'insert', 'update'], upkeep: ['select', 'delete'] },
  },
  {
    table: 'app.sign_in_attempt',
    dataClass: 'session',
    system: {
      'sign-in': ['select', 'insert'],
      applying: ['select', 'insert'],
      hosting: ['select', 'insert'],
      rating: ['select', 'insert'],
      upkeep: ['select', 'delete'],
    },
  },
  {
    table: 'app.idempotency',
    dataClass: 'own',
    select: [{ when: 'sql', sql: `account_id = ${me}` }],
    insert: [{ when: 'sql', sql: `account_id = ${me}` }],
    update: [{ when: 'sql', sql: `account_id = ${me}` }],
    updates: ['location'],
    system: { upkeep: ['select', 'delete'] },
  },
  {
    table: 'app.message',
    dataClass: 'message',
    // Who is excluded from a person is not reminded of her by a message of before.
    select: [
      {
        when: 'sql',
        sql: `account_id = ${me} and coalesce(substring(link from '^/persone/([0-9a-f-]{36})') <> all((select gate.excluded_persons())::text[]), true)`,
      },
    ],
    insert: [
      {
        when: 'signed-in',
        also: `created_by = ${me} and attempts = 0 and sent_at is null and given_up_at is null`,
      },
    ],
    updates: ['send_after', 'attempts', 'sent_at', 'given_up_at', 'last_problem'],
    // An application tells the desk that it has come: its author has no account.
    system: {
      applying: ['insert'],
      hosting: ['insert'],
      messaging: ['select', 'insert', 'update'],
      upkeep: ['select', 'delete'],
    },
  },
  {
    table: 'app.installation',
    dataClass: 'system',
    select: [everyone],
    updates: ['demonstration'],
    system: { ...gate, ...signIn, administration: ['select', 'update'] },
  },
  // Which ids on the disk are wanted: no row names a person, and the upkeep alone reads them.
  { table: 'app.stored_file', dataClass: 'system', insert: [everyone], system: { upkeep: ['select'] } },
  { table: 'gate.rule', dataClass: 'system', system: gate },
  {
    table: 'audit.event',
    dataClass: 'audit',
    insert: [{ when: 'sql', sql: `account_id = ${me}` }],
    system: {
      'sign-in': ['insert'],
      applying: ['insert'],
      hosting: ['insert'],
      sealing: ['select'],
      administration: ['insert'],
    },
  },
  { table: 'audit.seal', dataClass: 'seal', system: { sealing: ['select', 'insert'] } },
];
