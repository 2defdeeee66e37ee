import { lintOf, ourSchemas } from './catalogue-lint.ts';

/** PUBLIC is every role that will ever exist. */
export const publicGrants = lintOf(
  'Nothing of ours is granted to PUBLIC: no table, column, sequence, function, schema or database.',
  `select 'relation ' || c.oid::regclass || ': ' || acl.privilege_type as offence from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
    where ${ourSchemas} and acl.grantee = 0
   union all
   select 'column ' || c.oid::regclass || '.' || a.attname || ': ' || acl.privilege_type from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace, aclexplode(a.attacl) acl where ${ourSchemas} and acl.grantee = 0
   union all
   select 'function ' || f.oid::regprocedure || ': ' || acl.privilege_type from pg_proc f join pg_namespace n on n.oid = f.pronamespace,
     aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) acl where n.nspname in ('app', 'gate', 'audit', 'migration') and acl.grantee = 0
   union all
   select 'schema ' || n.nspname || ': ' || acl.privilege_type from pg_namespace n, aclexplode(n.nspacl) acl
    where ${ourSchemas} and acl.grantee = 0 and not (n.nspname = 'public' and acl.privilege_type = 'USAGE')
   union all
   select 'function outside our schemas: ' || f.oid::regprocedure from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where n.nspname not in ('app', 'gate', 'audit', 'migration') and ${ourSchemas}
      and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')`,
);

/** What the planner has counted tells of rows that row security hides. */
export const statistics = lintOf(
  'No role of ours reads statistics of rows it may not see.',
  `select 'role ' || r.rolname || ' is in ' || g.rolname as offence from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
    where r.rolname ~ '^accompagna_' and g.rolname ~ '^pg_'
   union all
   select 'pg_catalog.' || c.relname || ' is granted to ' || coalesce(r.rolname, 'PUBLIC') from pg_class c, aclexplode(c.relacl) acl left join pg_roles r on r.oid = acl.grantee
    where c.relnamespace = 'pg_catalog'::regnamespace and c.relname in ('pg_statistic', 'pg_statistic_ext_data', 'pg_authid')
      and (acl.grantee = 0 or (r.rolname ~ '^accompagna_' and r.oid <> 10))`,
);
