import type { Command } from '../../src/policy/tables.ts';
import type { Action, DataClass, Role } from '../../src/policy/vocabulary.ts';
import { heldRoles, mayEverywhere, mayInBody, servesIn } from './oracle.ts';
import type { Probe } from './probe.ts';
import type { Body, Situation } from './situation.ts';

type Says = (s: Situation) => boolean;
const signedIn: Says = (s) => heldRoles(s).length > 0;
const worksIn = (s: Situation, body: Body) => heldRoles(s).some((m) => m.body === body);
const everywhere =
  (dataClass: DataClass): Says =>
  (s) =>
    mayEverywhere(s, dataClass, 'write');
const inBody =
  (body: Body, dataClass: DataClass, action: Action = 'write'): Says =>
  (s) =>
    mayInBody(s, body, dataClass, action);
const keepsStaff: Says = (s) => inBody('A', 'staff')(s) || inBody('B', 'staff')(s);
const always: Says = () => true;
const no: Says = () => false;

const probe = (
  name: string,
  table: string,
  command: Command,
  may: Says,
  sql: string,
  asks: Probe['asks'] = [],
): Probe => ({ name, table, command, asks, sql, may: ({ situation }) => may(situation) });
const common = (table: string, where: string) =>
  probe(`reads ${table}`, table, 'select', signedIn, `select from ${table} where ${where}`, [
    ['directory', 'read'],
  ]);
const directory = (table: string, command: Command, sql: string) =>
  probe(`${command} ${table}`, table, command, everywhere('directory'), sql, [['directory', 'write']]);

const membership = (name: string, role: Role, account: string, body: string, by: string, may: Says) =>
  probe(
    name,
    'app.membership',
    'insert',
    may,
    `insert into app.membership (account_id, organisation_id, role, granted_by) values (${account}, ${body}, '${role}', ${by})`,
    [['staff', 'write']],
  );

/** A colleague of a health body is known to her own service, to who keeps the accounts, and to herself. */
const knowsColleague: Says = (s) => signedIn(s) && (servesIn(s, 'a1') || inBody('A', 'staff')(s));

const enters: Partial<Record<Role, string>> = {
  'social-worker': 'manages',
  clinician: 'treats',
  'serd-operator': 'serd-treats',
};
const entersAs =
  (kind: string, body: Body): Says =>
  (s) =>
    heldRoles(s).some((m) => m.body === body && enters[m.role] === kind);
const newPerson = (code: string, body: string, by = ':me') =>
  `insert into app.person (id, territory_id, code, registered_by, registered_for) values ('00000000-0000-4000-8000-000000000001', :territory, '${code}', ${by}, ${body})`;
const firstRelation = (kind: string, account: string, body: string, granted = ':me') =>
  `insert into app.relation (territory_id, person_id, kind, purpose, legal_basis, evidence, asked_by, account_id, organisation_id, granted_by, granted_at)
   values (:territory, '00000000-0000-4000-8000-000000000001', '${kind}', 'referral', 'x', 'x', :me, ${account}, ${body}, ${granted}, now())`;
const first = (kind: string): Probe =>
  probe(
    `opens the first relation, ${kind}`,
    'app.relation',
    'insert',
    entersAs(kind, 'A'),
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation(kind, ':me', ':A')}`,
    [['stub', 'register']],
  );

/** Every question that concerns no person: bodies, accounts, the system's own rows. */
export const bodyProbes: readonly Probe[] = [
  common('app.territory', 'id = :territory'),
  common('app.organisation', 'id = :A'),
  common('app.project', 'id = :project'),
  common('app.project_partner', 'project_id = :project'),
  common('app.territory_comune', 'territory_id = :territory'),
  common('app.installation', 'id'),
  directory('app.territory', 'insert', "insert into app.territory (name) values ('Altra zona')"),
  directory('app.territory', 'update', 'update app.territory set version = version where id = :territory'),
  directory(
    'app.territory_comune',
    'insert',
    "insert into app.territory_comune (territory_id, codice_catastale, name) values (:territory, 'A002', 'Comune')",
  ),
  directory(
    'app.organisation',
    'insert',
    "insert into app.organisation (territory_id, kind, name) values (:territory, 'other', 'Ente')",
  ),
  directory('app.organisation', 'update', 'update app.organisation set version = version where id = :A'),
  directory(
    'app.project',
    'insert',
    "insert into app.project (territory_id, title) values (:territory, 'Altro progetto')",
  ),
  directory('app.project', 'update', 'update app.project set version = version where id = :project'),
  directory(
    'app.project_partner',
    'insert',
    "insert into app.project_partner (project_id, organisation_id, territory_id, part) values (:project, :B, :territory, 'network')",
  ),
  probe(
    'reads an inner service of A',
    'app.service',
    'select',
    (s) => worksIn(s, 'A'),
    'select from app.service where id = :a2',
    [['service', 'read']],
  ),
  probe(
    'reads an inner service of B',
    'app.service',
    'select',
    (s) => worksIn(s, 'B'),
    'select from app.service where id = :b1',
    [['service', 'read']],
  ),
  probe(
    'adds a service to A',
    'app.service',
    'insert',
    inBody('A', 'service'),
    "insert into app.service (territory_id, organisation_id, name) values (:territory, :A, 'Nuovo')",
    [['service', 'write']],
  ),
  probe(
    'adds a service to B',
    'app.service',
    'insert',
    inBody('B', 'service'),
    "insert into app.service (territory_id, organisation_id, name) values (:territory, :B, 'Nuovo')",
    [['service', 'write']],
  ),
  probe(
    'changes a service of A',
    'app.service',
    'update',
    (s) => inBody('A', 'service')(s) && worksIn(s, 'A'),
    'update app.service set version = version where id = :a1',
    [['service', 'write']],
  ),
  probe(
    'reads a colleague of a health body',
    'app.account',
    'select',
    knowsColleague,
    'select from app.account where id = :colleague',
    [['staff', 'read']],
  ),
  probe(
    'reads who works in a body that is not of health',
    'app.membership',
    'select',
    signedIn,
    'select from app.membership where id = :memberB',
    [['staff', 'read']],
  ),
  probe(
    'reads who works in a health body',
    'app.membership',
    'select',
    knowsColleague,
    'select from app.membership where id = :memberA',
    [['staff', 'read']],
  ),
  probe(
    'reads her own account',
    'app.account',
    'select',
    signedIn,
    'select from app.account where id = :me and exists (select from app.membership where account_id = :me)',
  ),
  probe(
    'opens an account',
    'app.account',
    'insert',
    keepsStaff,
    "insert into app.account (email, name, created_by) values ('nuova@prova.example', 'Nuova', :me)",
    [['staff', 'write']],
  ),
  probe(
    'opens an account in the name of somebody else',
    'app.account',
    'insert',
    no,
    "insert into app.account (email, name, created_by) values ('nuova@prova.example', 'Nuova', :outsider)",
  ),
  probe(
    'changes an account of A',
    'app.account',
    'update',
    (s) => inBody('A', 'staff')(s),
    'update app.account set version = version where id = :colleague',
    [['staff', 'write']],
  ),
  probe(
    'changes an account of no body',
    'app.account',
    'update',
    everywhereKnown(),
    'update app.account set version = version where id = :outsider',
    [['staff', 'write']],
  ),
  probe(
    'invites a colleague of A',
    'app.invitation',
    'insert',
    inBody('A', 'staff'),
    "insert into app.invitation (token_hash, account_id, created_by, expires_at) values ('\\x01', :colleague, :me, now())",
    [['staff', 'write']],
  ),
  probe(
    'voids a link of a colleague of A',
    'app.invitation',
    'update',
    inBody('A', 'staff'),
    'update app.invitation set used_at = now() where account_id = :colleague',
    [['staff', 'write']],
  ),
  probe(
    'reads that a colleague of A was invited',
    'app.invitation',
    'select',
    inBody('A', 'staff'),
    'select account_id from app.invitation where account_id = :colleague',
    [['staff', 'write']],
  ),
  probe(
    'reads the token of a link',
    'app.invitation',
    'select',
    no,
    'select token_hash from app.invitation where account_id = :colleague',
  ),
  probe(
    'invites in the name of somebody else',
    'app.invitation',
    'insert',
    no,
    "insert into app.invitation (token_hash, account_id, created_by, expires_at) values ('\\x01', :colleague, :outsider, now())",
  ),
  probe(
    'invites somebody of no body',
    'app.invitation',
    'insert',
    everywhere('staff'),
    "insert into app.invitation (token_hash, account_id, created_by, expires_at) values ('\\x01', :outsider, :me, now())",
    [['staff', 'write']],
  ),
  membership('grants a role in A', 'job-coach', ':colleague', ':A', ':me', inBody('A', 'staff')),
  membership('grants a role in B', 'job-coach', ':colleague', ':B', ':me', inBody('B', 'staff')),
  membership('grants the installation', 'installation-admin', ':colleague', ':A', ':me', everywhere('staff')),
  membership('grants in the name of somebody else', 'job-coach', ':colleague', ':A', ':outsider', no),
  probe(
    'ends a role in A',
    'app.membership',
    'update',
    inBody('A', 'staff'),
    'update app.membership set version = version where id = :memberA',
    [['staff', 'write']],
  ),
  probe(
    'ends a role in B',
    'app.membership',
    'update',
    inBody('B', 'staff'),
    'update app.membership set version = version where id = :memberB',
    [['staff', 'write']],
  ),
  probe(
    'registers a person for A',
    'app.person',
    'insert',
    inBody('A', 'stub', 'register'),
    newPerson('ZZZZZ1', ':A'),
    [['stub', 'register']],
  ),
  probe(
    'registers a person for B',
    'app.person',
    'insert',
    inBody('B', 'stub', 'register'),
    newPerson('ZZZZZ1', ':B'),
    [['stub', 'register']],
  ),
  probe(
    'registers in the name of somebody else',
    'app.person',
    'insert',
    no,
    newPerson('ZZZZZ1', ':A', ':outsider'),
  ),
  probe(
    'registers as if in another transaction',
    'app.person',
    'insert',
    no,
    newPerson('ZZZZZ1', ':A')
      .replace('registered_for)', 'registered_for, registered_in)')
      .replace(/:A\)$/, ":A, '7')"),
  ),
  probe(
    'sees the person just registered',
    'app.person',
    'select',
    inBody('A', 'stub', 'register'),
    `${newPerson('ZZZZZ1', ':A')};;select from app.person where code = 'ZZZZZ1'`,
    [['stub', 'register']],
  ),
  first('manages'),
  first('treats'),
  first('serd-treats'),
  probe(
    'opens the first relation for a colleague',
    'app.relation',
    'insert',
    no,
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation('manages', ':colleague', ':A')}`,
  ),
  probe(
    'opens the first relation for another body',
    'app.relation',
    'insert',
    no,
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation('manages', ':me', ':C')}`,
  ),
  probe(
    'opens the first relation, to coach',
    'app.relation',
    'insert',
    no,
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation('coaches', ':me', ':A')}`,
  ),
  probe(
    'opens the first relation, granted by somebody else',
    'app.relation',
    'insert',
    no,
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation('manages', ':me', ':A', ':outsider')}`,
  ),
  probe(
    'writes what she did into the audit',
    'audit.event',
    'insert',
    always,
    "insert into audit.event (era, account_id, event, outcome, request_id) values (1, :me, 'x', 'done', 'x')",
  ),
  probe(
    'writes what another did into the audit',
    'audit.event',
    'insert',
    no,
    "insert into audit.event (era, account_id, event, outcome, request_id) values (1, :outsider, 'x', 'done', 'x')",
  ),
  probe(
    'keeps a form of her own',
    'app.idempotency',
    'insert',
    always,
    "insert into app.idempotency (account_id, key, request_hash) values (:me, :me, '\\x00')",
  ),
  probe(
    'answers a form of her own',
    'app.idempotency',
    'update',
    always,
    "insert into app.idempotency (account_id, key, request_hash) values (:me, :me, '\\x00');;update app.idempotency set location = '/' where account_id = :me",
  ),
  probe(
    'reads a form of her own',
    'app.idempotency',
    'select',
    always,
    "insert into app.idempotency (account_id, key, request_hash) values (:me, :me, '\\x00');;select from app.idempotency where account_id = :me",
  ),
  probe(
    'keeps a form of another',
    'app.idempotency',
    'insert',
    no,
    "insert into app.idempotency (account_id, key, request_hash) values (:outsider, :me, '\\x00')",
  ),
  probe(
    'reads a form of another',
    'app.idempotency',
    'select',
    no,
    'select from app.idempotency where account_id <> :me',
  ),
];

function everywhereKnown(): Says {
  // The row is of an account without membership: nobody's list shows it, so that a change finds nothing.
  return no;
}
