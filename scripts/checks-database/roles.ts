import { lintOf, ourSchemas } from './catalogue-lint.ts';

/** Membership that db/roles.sql grants, by role and member; nobody inherits. */
const wanted = [
  ['accompagna_gate', 'accompagna_migrator'],
  ...[
    'sign_in',
    'sealing',
    'applying',
    'hosting',
    'upkeep',
    'messaging',
    'visiting',
    'rating',
    'publishing',
    'counting',
  ].map((p) => [`accompagna_${p}`, 'accompagna_runtime']),
  ...['administration', 'copying'].map((p) => [`accompagna_${p}`, 'accompagna_migrator']),
]
  .map(([role, member]) => `'${role} ${member}'`)
  .join(', ');

/** Roles of db/roles.sql; the superuser by which the launcher makes an embedded server is none of them, and is never in the pool. */
const ours = "r.rolname ~ '^accompagna_' and r.oid <> 10";

/** No role of ours may step over the wall, and the runtime role owns nothing. */
export const roles = lintOf(
  'Roles: no superuser, no bypass, no making of roles; memberships are those of db/roles.sql and none is inherited; the runtime role owns nothing.',
  `select r.rolname || ': superuser, bypassrls, createrole, createdb or replication' as offence from pg_roles r
    where ${ours} and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
   union all
   select r.rolname || ': may log in' from pg_roles r where ${ours} and r.rolcanlogin and r.rolname not in ('accompagna_runtime', 'accompagna_migrator')
   union all
   select m.member::regrole || ' inherits from ' || m.roleid::regrole from pg_auth_members m where m.member::regrole::text ~ '^accompagna_' and m.inherit_option
   union all
   select m.member::regrole || ' is in ' || m.roleid::regrole from pg_auth_members m
    where m.member::regrole::text ~ '^accompagna_' and (m.roleid::regrole || ' ' || m.member::regrole) <> all (array[${wanted}])
   union all
   select m.member::regrole || ' may grant ' || m.roleid::regrole from pg_auth_members m where m.member::regrole::text ~ '^accompagna_' and m.admin_option
   union all
   select c.oid::regclass || ': owned by ' || c.relowner::regrole from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ourSchemas} and c.relowner <> 10 and c.relowner::regrole::text ~ '^accompagna_' and c.relowner <> 'accompagna_migrator'::regrole
   union all
   select n.nspname || ': schema owned by ' || n.nspowner::regrole from pg_namespace n
    where ${ourSchemas} and n.nspowner <> 10 and n.nspowner::regrole::text ~ '^accompagna_' and n.nspowner <> 'accompagna_migrator'::regrole
   union all
   select f.oid::regprocedure || ': owned by ' || f.proowner::regrole from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${ourSchemas} and f.proowner = 'accompagna_runtime'::regrole`,
);
