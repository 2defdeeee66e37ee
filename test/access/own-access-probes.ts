import { keepsStaff } from './body-answers.ts';
import { heldRoles, inForce, mayInBody, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { worksInA } from './seat-answers.ts';
import type { Situation } from './situation.ts';

const invites = (s: Situation) => mayTouch(s, 'relation', 'invite');
/** She who is accompanied knows the accounts of those who walk with her. */
const isHerself = (s: Situation): boolean =>
  heldRoles(s).some(
    (m) =>
      m.role === 'person' &&
      s.bonds.some(
        (b) =>
          b.kind === 'self' &&
          b.holder === 'actor' &&
          b.body === m.body &&
          b.accepted &&
          inForce(b.when) &&
          !b.on,
      ),
  );
/** Whether she knows the colleague of A by walking with her. */
export const knowsHerColleague = (s: Situation): boolean =>
  isHerself(s) && s.bonds.some((b) => b.holder === 'colleague' && b.accepted && inForce(b.when) && !b.on);

const isColleagueHerself = (s: Situation) =>
  s.bonds.some((b) => b.kind === 'self' && b.holder === 'colleague' && inForce(b.when) && !b.on);

const ask = (
  name: string,
  table: string,
  command: Probe['command'],
  sql: string,
  may: (s: Situation) => boolean,
): Probe => ({
  name,
  table,
  command,
  asks:
    may === invites || may === invitesInA || name === 'opens an account by her code'
      ? [['relation', 'invite']]
      : [],
  sql,
  may: ({ situation }) => may(situation),
});
const invitesInA = (s: Situation) => invites(s) && worksInA(s);
const no = () => false;

const account = "'00000000-0000-4000-8000-000000000005'";
/** Opens an account by her code, as the actor; `of` is whose code. */
const opens = (of = ':person', more = '', value = '') =>
  `insert into app.account (id, email, name, created_by${more}) select ${account}, lower(p.code), p.code, :me${value} from app.person p where p.id = ${of}`;
const anyAccount = (name: string) =>
  `insert into app.account (id, email, name, created_by) values (${account}, '${name.toLowerCase()}', '${name}', :me)`;
const holds = (change: Partial<Record<'account' | 'body' | 'by' | 'service', string>> = {}) =>
  `insert into app.membership (account_id, organisation_id, service_id, role, granted_by) values (${change.account ?? account}, ${change.body ?? ':A'}, ${change.service ?? 'null'}, 'person', ${change.by ?? ':me'})`;
const self = (
  change: Partial<
    Record<'account' | 'body' | 'asked' | 'granted' | 'purpose' | 'person' | 'at', string>
  > = {},
) =>
  `insert into app.relation (territory_id, person_id, kind, purpose, legal_basis, evidence, asked_by, account_id, organisation_id, granted_by, granted_at) values (:territory, ${change.person ?? ':person'}, 'self', '${change.purpose ?? 'own-access'}', 'x', 'x', ${change.asked ?? ':me'}, ${change.account ?? account}, ${change.body ?? ':A'}, ${change.granted ?? ':me'}, ${change.at ?? 'now()'})`;
const first = (sql: string) => `${opens()};;${sql}`;
const gives = (name: string, sql: string, may: (s: Situation) => boolean = no) =>
  ask(`gives the role of the person: ${name}`, 'app.membership', 'insert', sql, may);
const lets = (name: string, sql: string, may: (s: Situation) => boolean = no) =>
  ask(`opens her own access: ${name}`, 'app.relation', 'insert', sql, may);
const link = `insert into app.invitation (token_hash, account_id, created_by, expires_at) values ('\\x01', :herAccess, :me, now())`;

/** Questions about the person's own account: who opens it, who knows of it, what nobody makes of it. */
export const ownAccessProbes: readonly Probe[] = [
  ask(
    'reads her account',
    'app.account',
    'select',
    'select from app.account where id = :herAccess',
    (s) => invites(s) || isHerself(s),
  ),
  ask(
    'reads that her account is hers',
    'app.membership',
    'select',
    'select from app.membership where account_id = :herAccess',
    (s) => invites(s) || isHerself(s),
  ),
  ask('makes a link to her account', 'app.invitation', 'insert', link, invites),
  ask(
    'makes a link to the colleague, as her account',
    'app.invitation',
    'insert',
    link.replace(':herAccess', ':colleague'),
    (s) => (invites(s) && isColleagueHerself(s)) || mayInBody(s, 'A', 'staff', 'write'),
  ),
  ask(
    'makes a link to her account in the name of somebody else',
    'app.invitation',
    'insert',
    link.replace(':me', ':outsider'),
    no,
  ),
  ask(
    'voids a link to her account',
    'app.invitation',
    'update',
    `${link};;update app.invitation set used_at = now() where account_id = :herAccess`,
    invites,
  ),
  ask(
    'renames her account',
    'app.account',
    'update',
    `update app.account set version = 999;;${`select from probe.touched('app.account', :herAccess)`}`,
    no,
  ),
  ask(
    'gives her account the role of a colleague',
    'app.membership',
    'insert',
    "insert into app.membership (account_id, organisation_id, role, granted_by) values (:herAccess, :A, 'job-coach', :me)",
    no,
  ),
  ask(
    'opens an account by her code',
    'app.account',
    'insert',
    opens(),
    (s) => invites(s) || (keepsStaff(s) && mayTouch(s, 'stub', 'read')),
  ),
  ask(
    'opens an account by her code in the name of somebody else',
    'app.account',
    'insert',
    opens().replace(':me', ':outsider'),
    no,
  ),
  ask(
    'opens an account by her code as if in another transaction',
    'app.account',
    'insert',
    opens(':person', ', opened_in', ", '7'"),
    no,
  ),
  ask('opens an account by a code of nobody', 'app.account', 'insert', anyAccount('0ZZZ00'), keepsStaff),
  ask(
    'opens an account by her code with a name',
    'app.account',
    'insert',
    opens().replace('p.code, :me', "'Lei', :me"),
    (s) => keepsStaff(s) && mayTouch(s, 'stub', 'read'),
  ),
  gives('in the act', first(holds()), invitesInA),
  gives('in the act, for a body where she does not work', first(holds({ body: ':C' }))),
  gives('in the act, in a service', first(holds({ service: ':a1' }))),
  gives('in the act, in the name of somebody else', first(holds({ by: ':outsider' }))),
  gives('to a colleague', holds({ account: ':colleague' })),
  gives('to herself', holds({ account: ':me' })),
  gives('to an account with a name', `${anyAccount('Lei@x.example')};;${holds()}`),
  lets('in the act', first(self()), invitesInA),
  lets('by an account that stood before', self({ account: ':colleague' })),
  lets('to herself', self({ account: ':me' })),
  lets('for a body where she does not work', first(self({ body: ':C' }))),
  lets('asked by somebody else', first(self({ asked: ':outsider' }))),
  lets('granted by somebody else', first(self({ granted: ':outsider' }))),
  lets('for another purpose', first(self({ purpose: 'accompaniment' }))),
  lets('as somebody asked in', first(self({ granted: 'null', at: 'null' }))),
  lets('with the code of somebody else', `${anyAccount('0ZZZ00')};;${self()}`),
  lets('to somebody whom she does not follow', first(self({ person: ':twin' }))),
];
