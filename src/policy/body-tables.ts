import { everyone, gate, installation, leads, me, notEnded, signIn } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

/** Notices and their rules are the installation's; who writes them signs. */
const administers = (by: string): Condition => ({ ...installation, also: `${by} = ${me}` });
/** Shares and lines are written by the same, where its role may write budgets. */
const leadsMoney = leads.replace("'project', 'write'", "'budget', 'write'");
/** Targets, shares and lines are written with the version they belong to: an older one is not added to. */
const newVersion = `version_id in (select v.id from app.project_version v where v.recorded_by = ${me} and v.recorded_at = now())`;
/** Money is read by the bodies of the project whose role reads budgets. */
const budgetOf =
  "project_id in (select pp.project_id from app.project_partner pp where pp.organisation_id = any((select gate.bodies('budget', 'read'))::uuid[]))";

/** Of a colleague one knows of: a person's own account bears her code in both places, and holds nothing else. */
const ofColleague = 'account_id in (select a.id from app.account a where a.email <> lower(a.name))';
/** In the very act that says so: what is opened now is not passed off as of another day, nor the other way round. */
const openedNow = 'opened_in = pg_current_xact_id()';
/** Accounts that one keeps, and the own access of people whom one may give it to. */
const invited =
  '(account_id = any((select gate.kept_accounts())::uuid[]) or account_id = any((select gate.invited_accounts())::uuid[]))';

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
  {
    table: 'app.territory_comune',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    system: { applying: ['select'], hosting: ['select'] },
  },
  {
    table: 'app.organisation',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    update: [installation],
    updates: ['name', 'seat', 'ipa_code', 'version'],
    system: { ...gate, ...signIn, applying: ['select'] },
  },
  {
    table: 'app.project',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    update: [installation, { when: 'sql', sql: leads.replace('project_id in', 'id in') }],
    updates: [
      'title',
      'cup',
      'starts_on',
      'ends_on',
      'notice_id',
      'fse_code',
      'decree',
      'decree_on',
      'agreement_on',
      'programme',
      'lead_is_public',
      'version',
    ],
    system: { applying: ['select'] },
  },
  { table: 'app.notice', dataClass: 'project', select: [everyone], insert: [administers('created_by')] },
  {
    table: 'app.notice_version',
    dataClass: 'project',
    select: [everyone],
    insert: [administers('written_by')],
    system: { applying: ['select'] },
  },
  {
    table: 'app.project_version',
    dataClass: 'project',
    select: [everyone],
    insert: [
      { when: 'sql', sql: `${leads} and recorded_by = ${me} and recorded_at = now()` },
      { ...installation, also: `recorded_by = ${me} and recorded_at = now()` },
    ],
  },
  {
    table: 'app.project_comune',
    dataClass: 'project',
    select: [everyone],
    insert: [{ when: 'sql', sql: leads }, installation],
    system: { applying: ['select'] },
  },
  {
    table: 'app.project_target',
    dataClass: 'project',
    select: [everyone],
    insert: [
      { when: 'sql', sql: `${leads} and ${newVersion}` },
      { ...installation, also: newVersion },
    ],
  },
  {
    table: 'app.project_share',
    dataClass: 'budget',
    select: [{ when: 'sql', sql: budgetOf }],
    insert: [{ when: 'sql', sql: `${leadsMoney} and ${newVersion}` }],
  },
  {
    table: 'app.budget_line',
    dataClass: 'budget',
    select: [{ when: 'sql', sql: budgetOf }],
    insert: [{ when: 'sql', sql: `${leadsMoney} and ${newVersion}` }],
  },
  {
    table: 'app.project_partner',
    dataClass: 'directory',
    select: [everyone],
    insert: [installation],
    system: { ...gate, applying: ['select'], hosting: ['select'] },
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
    insert: [
      { when: 'sql', sql: `created_by = ${me} and ${openedNow} and (select gate.keeps_accounts())` },
      // Her own account bears her code and no name.
      {
        when: 'sql',
        sql: `created_by = ${me} and ${openedNow} and name = upper(email) and regexp_replace(name, '-[0-9]{1,2}$', '') in (select p.code from app.person p where p.id = any((select gate.persons('relation', 'invite'))::uuid[]))`,
      },
    ],
    update: [{ when: 'sql', sql: 'id = any((select gate.kept_accounts())::uuid[])' }],
    updates: ['name', 'language', 'active', 'version'],
    system: { ...gate, 'sign-in': ['select'], messaging: ['select'], administration: ['select', 'insert'] },
    // A mail cannot hold a name that its writer cannot read.
    systemSelects: { messaging: ['id', 'email', 'language', 'active'] },
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
        also: `granted_by = ${me} and account_id <> ${me} and role not in ('installation-admin', 'person') and ${ofColleague}`,
      },
      {
        when: 'sql',
        sql: `(select gate.installation('staff', 'write')) and granted_by = ${me} and account_id <> ${me} and role <> 'person' and ${ofColleague}`,
      },
      {
        when: 'sql',
        sql: `role = 'person' and granted_by = ${me} and service_id is null and (select gate.persons('relation', 'invite')) <> '{}' and organisation_id = any((select gate.member_bodies())::uuid[]) and account_id in (select a.id from app.account a where a.created_by = ${me} and a.opened_in = pg_current_xact_id() and a.email = lower(a.name))`,
      },
    ],
    update: [{ when: 'body', column: 'organisation_id', action: 'write' }, installation],
    updates: ['valid_to', 'version'],
    updateFrom: notEnded,
    system: { ...gate, ...signIn, messaging: ['select'], administration: ['select', 'insert'] },
    systemSelects: { messaging: ['account_id', 'organisation_id', 'role', 'valid_from', 'valid_to'] },
  },
  {
    table: 'app.invitation',
    dataClass: 'credential',
    // A new link voids the older ones: whose they are may be read, the token not.
    select: [{ when: 'sql', sql: invited }],
    selects: ['account_id', 'used_at'],
    insert: [{ when: 'sql', sql: `created_by = ${me} and ${invited}` }],
    update: [{ when: 'sql', sql: invited }],
    updates: ['used_at'],
    system: { 'sign-in': ['select', 'update'], administration: ['select', 'insert', 'update'] },
  },
];
