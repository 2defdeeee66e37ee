import type { Role } from '../../src/policy/vocabulary.ts';
import { always, inBody, no, probe, type Says } from './body-answers.ts';
import { heldRoles } from './oracle.ts';
import { type Probe, stands } from './probe.ts';
import type { Body } from './situation.ts';

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

const neverFirst = (how: string, kind: string, account: string, body: string, granted?: string): Probe =>
  probe(
    `opens the first relation, ${how}`,
    'app.relation',
    'insert',
    no,
    `${newPerson('ZZZZZ1', ':A')};;${firstRelation(kind, account, body, granted)}`,
  );
const audited = (account: string) =>
  `insert into audit.event (era, account_id, event, outcome, request_id) values (1, ${account}, 'x', 'done', 'x')`;
const kept = (account: string) =>
  `insert into app.idempotency (account_id, key, request_hash) values (${account}, :me, '\\x00')`;

/** Questions about new people, and what one’s own request leaves behind. */
export const enteringProbes: readonly Probe[] = [
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
      .replace(', :A)', ", :A, '7')"),
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
  neverFirst('for a colleague', 'manages', ':colleague', ':A'),
  neverFirst('for another body', 'manages', ':me', ':C'),
  neverFirst('to coach', 'coaches', ':me', ':A'),
  neverFirst('granted by somebody else', 'manages', ':me', ':A', ':outsider'),
  probe('writes what she did into the audit', 'audit.event', 'insert', always, audited(':me')),
  probe('writes what another did into the audit', 'audit.event', 'insert', no, audited(':outsider')),
  probe('keeps a form of her own', 'app.idempotency', 'insert', always, kept(':me')),
  probe(
    'answers a form of her own',
    'app.idempotency',
    'update',
    always,
    `${kept(':me')};;update app.idempotency set location = '/' where account_id = :me`,
  ),
  probe(
    'reads a form of her own',
    'app.idempotency',
    'select',
    always,
    `${kept(':me')};;select from app.idempotency where account_id = :me`,
  ),
  probe('keeps a form of another', 'app.idempotency', 'insert', no, kept(':outsider')),
  probe(
    'reads a form of another',
    'app.idempotency',
    'select',
    no,
    'select from app.idempotency where account_id <> :me',
  ),
  probe(
    'answers a form of another',
    'app.idempotency',
    'update',
    no,
    "update app.idempotency set location = '/' where account_id <> :me",
  ),
  probe(
    'answers every form without looking',
    'app.idempotency',
    'update',
    no,
    `update app.idempotency set location = '/x';;${stands("app.idempotency where account_id = $1 and location = ''/x''", ':outsider')}`,
  ),
  probe(
    'makes a form of her own another one',
    'app.idempotency',
    'update',
    no,
    `${kept(':me')};;update app.idempotency set request_hash = request_hash where account_id = :me`,
  ),
];
