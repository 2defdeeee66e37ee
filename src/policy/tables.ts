import type { Action, DataClass, Purpose } from './vocabulary.ts';

/** When a row may be reached. Conditions of one command are joined by OR.
 *  - `person`: the row's person is among those the actor may do `action` to, on `dataClass`;
 *  - `body`: the organisation in `column` is one where the actor's role may do so;
 *  - `installation`: the actor's role may do so everywhere;
 *  - `signed-in`: any active account with an active membership;
 *  - `sql`: what no table can say, reviewed line by line; `also` narrows any condition. */
export type Condition =
  | { when: 'person'; action: Action; dataClass?: DataClass; also?: string }
  | { when: 'body'; column: string; action: Action; also?: string }
  | { when: 'installation'; action: Action }
  | { when: 'signed-in'; also?: string }
  | { when: 'sql'; sql: string };

/** The four commands of SQL that a policy is written for. */
export type Command = 'select' | 'insert' | 'update' | 'delete';

/** One table of the wall. */
export type TableSpec = {
  /** schema-qualified name */
  table: string;
  dataClass: DataClass;
  select?: readonly Condition[];
  insert?: readonly Condition[];
  update?: readonly Condition[];
  /** the only columns that an update may name: the rest is set once */
  updates?: readonly string[];
  /** narrows the rows that an update may start from; what it leads to is judged by `update` alone */
  updateFrom?: string;
  /** the only columns that may be read, where not all */
  selects?: readonly string[];
  /** what the purposes of the system may do, on every row */
  system?: Partial<Record<Purpose | 'gate', readonly Command[]>>;
};

const read: Condition = { when: 'person', action: 'read' };
const write: Condition = { when: 'person', action: 'write' };
const everyone: Condition = { when: 'signed-in' };
const installation: Condition = { when: 'installation', action: 'write' };
const me = '(select gate.actor())';
/** One's own relation, while one works in its body: also when it waits or has ended, so that it can be accepted and ended. */
const ownRelation: Condition = {
  when: 'sql',
  sql: `account_id = ${me} and organisation_id = any((select gate.member_bodies())::uuid[]) and person_id <> all((select gate.excluded_persons())::uuid[])`,
};
/** What has ended stays ended: it is begun again by a new row. */
const notEnded = '(valid_to is null or valid_to > now())';
const gate = { gate: ['select'] } as const;
const signIn = { 'sign-in': ['select'] } as const;

/** Every table of the schema: its class, who reaches which row, what else is granted.
 *  A table that is not here has no grant at all, and the lint on the live catalogue finds it. */
export const tables: readonly TableSpec[] = [
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
        also: `granted_by = ${me} and role <> 'installation-admin'`,
      },
      { when: 'sql', sql: `(select gate.installation('staff', 'write')) and granted_by = ${me}` },
    ],
    update: [{ when: 'body', column: 'organisation_id', action: 'write' }, installation],
    updates: ['valid_to', 'version'],
    updateFrom: notEnded,
    system: { ...gate, ...signIn, administration: ['select', 'insert'] },
  },
  { table: 'app.credential', dataClass: 'credential', system: { 'sign-in': ['select', 'insert', 'update'] } },
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
  {
    table: 'app.session',
    dataClass: 'session',
    system: { 'sign-in': ['select', 'insert', 'update'], upkeep: ['select', 'delete'] },
  },
  {
    table: 'app.sign_in_attempt',
    dataClass: 'session',
    system: { 'sign-in': ['select', 'insert'], upkeep: ['select', 'delete'] },
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
    table: 'app.installation',
    dataClass: 'system',
    select: [everyone],
    updates: ['demonstration'],
    system: { ...gate, ...signIn, administration: ['select', 'update'] },
  },
  { table: 'gate.rule', dataClass: 'system', system: gate },
  {
    table: 'app.person',
    dataClass: 'stub',
    select: [
      read,
      { when: 'sql', sql: `registered_by = ${me} and registered_in = pg_current_xact_id_if_assigned()` },
    ],
    insert: [
      {
        when: 'body',
        column: 'registered_for',
        action: 'register',
        also: `registered_by = ${me} and registered_in = pg_current_xact_id()`,
      },
    ],
    system: gate,
  },
  {
    table: 'app.relation',
    dataClass: 'relation',
    select: [
      {
        when: 'person',
        action: 'read',
        also: '(kind <> all((select gate.quiet_kinds())::text[]) or service_id = any((select gate.member_services())::uuid[]))',
      },
      { when: 'person', action: 'decide', also: "kind = 'receives'" },
      ownRelation,
    ],
    insert: [
      {
        when: 'sql',
        sql: `account_id = ${me} and asked_by = ${me} and granted_by = ${me} and organisation_id = any((select gate.first_bodies(kind))::uuid[]) and person_id in (select id from app.person where registered_by = ${me} and registered_in = pg_current_xact_id())`,
      },
      {
        when: 'person',
        action: 'open',
        also: `asked_by = ${me} and granted_at is null and account_id is not null`,
      },
      {
        when: 'person',
        action: 'open',
        also: `asked_by = ${me} and granted_by = ${me} and account_id is null and kind = 'receives' and organisation_id in (select organisation_id from app.project_partner where part = 'lead')`,
      },
      // Whoever declares an exclusion that would leave nobody puts the replacement in by the same act: the declaration
      // begins at the clock's time, later than this transaction, so that it is one of this transaction.
      {
        when: 'person',
        action: 'open',
        also: `asked_by = ${me} and granted_by = ${me} and account_id is not null and kind in ('manages', 'treats', 'serd-treats') and evidence = 'exclusion' and exists (select from app.exclusion x where x.person_id = relation.person_id and x.declared_by = ${me} and x.valid_from > now() and x.valid_to is null)`,
      },
      {
        when: 'person',
        action: 'assign',
        also: `asked_by = ${me} and granted_by = ${me} and account_id is not null and organisation_id = any((select gate.headed_bodies())::uuid[])`,
      },
      {
        when: 'person',
        action: 'decide',
        also: `asked_by = ${me} and granted_by = ${me} and account_id is null and kind = 'coordinates' and organisation_id = any((select gate.member_bodies())::uuid[])`,
      },
    ],
    update: [write, { when: 'person', action: 'decide', also: "kind = 'receives'" }, ownRelation],
    updates: ['valid_to', 'granted_by', 'granted_at', 'ended_by', 'end_reason', 'version'],
    updateFrom: notEnded,
    system: gate,
  },
  {
    table: 'app.exclusion',
    dataClass: 'exclusion',
    select: [read],
    insert: [{ ...write, also: `declared_by = ${me}` }],
    update: [write],
    updates: ['valid_to', 'version'],
    system: gate,
  },
  {
    table: 'app.hiding',
    dataClass: 'exclusion',
    select: [read],
    insert: [{ ...write, also: `declared_by = ${me}` }],
    update: [write],
    updates: ['valid_to', 'version'],
    system: gate,
  },
  {
    table: 'app.person_identity',
    dataClass: 'identity',
    select: [read],
    insert: [write],
    update: [write],
    updates: [
      'family_name_enc',
      'given_name_enc',
      'birth_date_enc',
      'birthplace_enc',
      'sex_enc',
      'codice_fiscale_enc',
      'mismatch_reason_enc',
      'version',
    ],
  },
  {
    table: 'app.person_lookup',
    dataClass: 'lookup',
    select: [write],
    insert: [write],
    update: [write],
    selects: ['person_id'],
    updates: ['codice_fiscale_index'],
    system: gate,
  },
  {
    table: 'app.person_contact',
    dataClass: 'contact',
    select: [read],
    insert: [write],
    update: [write],
    updates: [
      'address_enc',
      'comune_enc',
      'phone_enc',
      'email_enc',
      'preferred_channel_enc',
      'how_to_reach_enc',
      'language_enc',
      'version',
    ],
  },
  {
    table: 'app.referral',
    dataClass: 'referral',
    select: [read],
    insert: [{ ...write, also: `created_by = ${me}` }],
    update: [write, { when: 'person', action: 'decide' }],
    updates: ['state', 'sent_at', 'decided_at', 'decided_by', 'answer_due_on', 'version'],
  },
  {
    table: 'app.referral_origin',
    dataClass: 'referral-origin',
    select: [{ ...read, also: 'service_id = any((select gate.member_services())::uuid[])' }],
    insert: [{ ...write, also: 'service_id = any((select gate.member_services())::uuid[])' }],
  },
  {
    table: 'app.referral_letter',
    dataClass: 'referral-letter',
    select: [read],
    insert: [write],
    update: [write],
    updates: ['reason_enc', 'wishes_enc', 'needs_enc', 'version'],
  },
  {
    table: 'app.referral_decision',
    dataClass: 'referral-letter',
    select: [read],
    insert: [
      { ...write, also: `decided_by = ${me}` },
      { when: 'person', action: 'decide', also: `decided_by = ${me}` },
    ],
  },
  { table: 'app.referral_agreement', dataClass: 'agreement', select: [read], insert: [write] },
  { table: 'app.privacy_notice', dataClass: 'agreement', select: [read], insert: [write] },
  {
    table: 'app.publicity_release',
    dataClass: 'release',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
  },
  { table: 'app.case_file', dataClass: 'stub', select: [read], insert: [write] },
  {
    table: 'app.event',
    dataClass: 'stub',
    select: [read],
    insert: [{ when: 'person', action: 'append', also: `account_id = ${me}` }],
  },
  {
    table: 'audit.event',
    dataClass: 'audit',
    insert: [{ when: 'sql', sql: `account_id = ${me}` }],
    system: { 'sign-in': ['insert'], sealing: ['select'], administration: ['insert'] },
  },
  { table: 'audit.seal', dataClass: 'seal', system: { sealing: ['select', 'insert'] } },
];
