import { everyone, gate, installation, me, notEnded, signIn } from './table-conditions.ts';
import type { TableSpec } from './table-spec.ts';

/** Tables of territories, bodies, projects, accounts and roles. */
export const bodyTables: readonly TableSpec[] = [
  {
    table: 'app.territory',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    update: [installation],
    updates: ['name', 'version'],
    system: signIn,
  },
  { table: 'app.territory_comune', dataClass: 'directory', select: [everyone], insert: [installation] },
  {
    table: 'app.organisation',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    update: [installation],
    updates: ['name', 'version'],
    system: { ...gate, ...signIn },
  },
  {
    table: 'app.project',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    update: [installation],
    updates: ['title', 'cup', 'starts_on', 'ends_on', 'version'],
  },
  {
    table: 'app.project_partner',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    system: gate,
  },
  {
    table: 'app.service',
    dataClass: 'service',
    select: [{ when: 'sql', sql: 'organisation_id = any((select gate.member_bodies())::uuid[])' }],
    insert: [{ when: 'body', column: 'organisation_id', action: 'write' }],
    update: [{ when: 'body', column: 'organisation_id', action: 'write' }],
    updates: ['name', 'zone', 'version'],
  },
  {
    table: 'app.account',
    dataClass: 'staff',
    select: [{ when: 'sql', sql: `id = any((select gate.known_accounts())::uuid[]) or created_by = ${me}` }],
    insert: [{ when: 'sql', sql: `created_by = ${me} and (select gate.keeps_accounts())` }],
    update: [{ when: 'sql', sql: 'id = any((select gate.kept_accounts())::uuid[])' }],
    updates: ['name', 'language', 'active', 'version'],
    system: { ...gate, 'sign-in': ['select'], administration: ['select', 'insert'] },
  },
  {
    table: 'app.membership',
    dataClass: 'staff',
    select: [{ when: 'sql', sql: 'id = any((select gate.known_memberships())::uuid[])' }],
    insert: [
      {
        when: 'body',
        column: 'organisation_id',
        action: 'write',
        also: `granted_by = ${me} and account_id <> ${me} and role <> 'installation-admin'`,
      },
      {
        when: 'sql',
        sql: `(select gate.installation('staff', 'write')) and granted_by = ${me} and account_id <> ${me}`,
      },
    ],
    update: [{ when: 'body', column: 'organisation_id', action: 'write' }, installation],
    updates: ['valid_to', 'version'],
    updateFrom: notEnded,
    system: { ...gate, ...signIn, administration: ['select', 'insert'] },
  },
  {
    table: 'app.invitation',
    dataClass: 'credential',
    // A new link voids the older ones: whose they are may be read, the token not.
    select: [{ when: 'sql', sql: 'account_id = any((select gate.kept_accounts())::uuid[])' }],
    selects: ['account_id', 'used_at'],
    insert: [
      { when: 'sql', sql: `created_by = ${me} and account_id = any((select gate.kept_accounts())::uuid[])` },
    ],
    update: [{ when: 'sql', sql: 'account_id = any((select gate.kept_accounts())::uuid[])' }],
    updates: ['used_at'],
    system: { 'sign-in': ['select', 'update'], administration: ['select', 'insert', 'update'] },
  },
];
