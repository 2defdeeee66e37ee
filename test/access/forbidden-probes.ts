import type { Probe } from './probe.ts';

const never = (name: string, table: string, command: Probe['command'], sql: string): Probe => ({
  name,
  table,
  command,
  asks: [],
  sql,
  may: () => false,
});

/** Columns set once, one a table: no update may name them. */
const setOnce: Readonly<Record<string, string>> = {
  'app.territory': 'created_at',
  'app.organisation': 'kind',
  'app.project': 'territory_id',
  'app.service': 'organisation_id',
  'app.account': 'email',
  'app.membership': 'role',
  'app.idempotency': 'request_hash',
  'app.relation': 'person_id',
  'app.exclusion': 'account_id',
  'app.hiding': 'record_id',
  'app.person_identity': 'person_id',
  'app.person_lookup': 'person_id',
  'app.person_contact': 'person_id',
  'app.referral': 'person_id',
  'app.referral_letter': 'person_id',
  'app.invitation': 'account_id',
};

/** Tables whose rows are never changed by a person. */
const neverChanged: Readonly<Record<string, string>> = {
  'app.person': 'code',
  'app.referral_decision': 'outcome',
  'app.referral_agreement': 'answer',
  'app.privacy_notice': 'how',
  'app.publicity_release': 'answer',
  'app.case_file': 'opened_at',
  'app.event': 'kind',
  'app.referral_origin': 'service_id',
  'audit.event': 'event',
  'audit.seal': 'root',
  'app.installation': 'demonstration',
  'gate.rule': 'role',
  'app.territory_comune': 'name',
  'app.project_partner': 'part',
};

const outOfReach = [
  'app.credential',
  'app.session',
  'app.sign_in_attempt',
  'gate.rule',
  'audit.event',
  'audit.seal',
];

/** What nobody may do through the application, whoever she is. */
export const forbiddenProbes: readonly Probe[] = [
  ...Object.entries({ ...setOnce, ...neverChanged }).map(([table, column]) =>
    never(`overwrites ${table}.${column}`, table, 'update', `update ${table} set ${column} = ${column}`),
  ),
  ...[...Object.keys({ ...setOnce, ...neverChanged }), ...outOfReach].map((table) =>
    never(`deletes from ${table}`, table, 'delete', `delete from ${table}`),
  ),
  ...outOfReach.map((table) => never(`reads ${table}`, table, 'select', `select from ${table}`)),
  never(
    'grants herself a rule',
    'gate.rule',
    'insert',
    "insert into gate.rule values ('job-coach', 'coaches', 'referral-letter', 'read')",
  ),
  never('truncates the audit', 'audit.event', 'delete', 'truncate audit.event'),
  never('reads the audit through a partition', 'audit.event', 'select', 'select from audit.event_default'),
  never(
    'writes the audit through a partition',
    'audit.event',
    'insert',
    "insert into audit.event_default (era, account_id, event, outcome, request_id) values (1, :me, 'x', 'done', 'x')",
  ),
  never(
    'sets a password',
    'app.credential',
    'insert',
    "insert into app.credential (account_id, password_hash) values (:me, 'x')",
  ),
  never(
    'opens a session',
    'app.session',
    'insert',
    "insert into app.session (token_hash, account_id, csrf_secret) values ('\\x01', :me, '\\x01')",
  ),
  never('reads the migrations', 'migration.applied', 'select', 'select from migration.applied'),
  never('makes a table', 'app', 'insert', 'create table app.mine (id int)'),
  never(
    'makes a function in the gate',
    'gate',
    'insert',
    'create function gate.mine() returns int language sql as $$ select 1 $$',
  ),
  never('becomes the gate', 'gate', 'select', 'set local role accompagna_gate'),
  never('becomes the migrator', 'gate', 'select', 'set local role accompagna_migrator'),
];
