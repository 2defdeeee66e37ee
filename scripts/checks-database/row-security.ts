import { lintOf, ourSchemas } from './catalogue-lint.ts';

/** Row security is on and binds the owner too, on every table and every partition. The schema `migration` is left out:
 *  its only reader is its owner, which writes there what it has applied. */
export const rowSecurity = lintOf(
  'Row security is enabled and forced on every table and partition.',
  `select n.nspname || '.' || c.relname || ': ' || case when c.relrowsecurity then 'not forced' else 'not enabled' end as offence
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'f') and ${ourSchemas} and n.nspname <> 'migration' and not (c.relrowsecurity and c.relforcerowsecurity)`,
);

const commandOf =
  "case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else '*' end";

/** A grant without its policy reaches nothing, and hides a mistake; a policy for everybody is never meant. */
export const policiesOfGrants = lintOf(
  'Every granted command has a policy for that command and that role, and no policy is for PUBLIC or for all commands.',
  `with granted as (
     select c.oid, acl.grantee, acl.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
      where c.relkind in ('r', 'p', 'f') and ${ourSchemas} and acl.grantee <> c.relowner and acl.grantee <> 0
     union
     select c.oid, acl.grantee, acl.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) acl
      where ${ourSchemas} and acl.grantee <> c.relowner and acl.grantee <> 0)
   select g.oid::regclass || ': ' || g.privilege_type || ' granted to ' || pg_get_userbyid(g.grantee) || ' without a policy' as offence
     from granted g where g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
      and not exists (select from pg_policy p where p.polrelid = g.oid and g.grantee = any (p.polroles) and ${commandOf} = g.privilege_type)
   union all
   select p.polrelid::regclass || ': policy ' || p.polname || ' is for PUBLIC' from pg_policy p where 0 = any (p.polroles)
   union all
   select p.polrelid::regclass || ': policy ' || p.polname || ' is for every command' from pg_policy p where p.polcmd = '*'
   union all
   select p.polrelid::regclass || ': policy ' || p.polname || ' has no grant beside it' from pg_policy p, unnest(p.polroles) r (role)
    where r.role <> 0 and not exists (select from granted g where g.oid = p.polrelid and g.grantee = r.role and g.privilege_type = ${commandOf})`,
);
