import type { Role } from '../../src/policy/vocabulary.ts';
import { everywhere, inBody, keepsStaff, no, probe, type Says, signedIn } from './body-answers.ts';
import { heldRoles } from './oracle.ts';
import { knowsHerColleague } from './own-access-probes.ts';
import { type Probe, stands } from './probe.ts';

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
const knowsColleague: Says = (s) =>
  (worksHere(s) &&
    (heldRoles(s).some((m) => m.role !== 'person' && m.service === 'a1') || inBody('A', 'staff')(s))) ||
  knowsHerColleague(s);
/** A colleague, and not only somebody who is accompanied. */
const worksHere: Says = (s) => heldRoles(s).some((m) => m.role !== 'person');

/** Questions about accounts, roles and invitations. The account of no body stands in nobody’s list, so that a change finds nothing. */
export const staffProbes: readonly Probe[] = [
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
    worksHere,
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
    no,
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
    'voids every link without looking',
    'app.invitation',
    'update',
    inBody('A', 'staff'),
    `update app.invitation set used_at = now();;${stands('app.invitation where account_id = $1 and used_at = now()', ':colleague')}`,
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
  // To a colleague of whom she knows.
  membership(
    'grants a role in B',
    'job-coach',
    ':colleague',
    ':B',
    ':me',
    (s) => inBody('B', 'staff')(s) && knowsColleague(s),
  ),
  membership('grants the installation', 'installation-admin', ':colleague', ':A', ':me', everywhere('staff')),
  membership('grants herself a role', 'job-coach', ':me', ':A', ':me', no),
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
    'reopens a role that has ended',
    'app.membership',
    'update',
    no,
    'update app.membership set valid_to = null where id = :memberEnded',
  ),
];
