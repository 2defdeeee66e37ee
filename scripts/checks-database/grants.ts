import { tables } from '../../src/policy/tables.ts';
import { databaseRole, type Purpose } from '../../src/policy/vocabulary.ts';
import { type CatalogueLint, lintOf, ourSchemas } from './catalogue-lint.ts';

/** The grants that the policy wants, as `role command table` or `role command table.column`. */
function wantedGrants(): Set<string> {
  const wanted = new Set<string>();
  const add = (who: string, command: string, table: string, columns?: readonly string[]) => {
    for (const place of columns ? columns.map((c) => `${table}.${c}`) : [table])
      wanted.add(`${who} ${command.toUpperCase()} ${place}`);
  };
  for (const t of tables) {
    if (t.select) add('accompagna_runtime', 'select', t.table, t.selects);
    if (t.insert) add('accompagna_runtime', 'insert', t.table);
    if (t.update) add('accompagna_runtime', 'update', t.table, t.updates);
    for (const [who, commands] of Object.entries(t.system ?? {})) {
      for (const c of commands)
        add(
          who === 'gate' ? 'accompagna_gate' : databaseRole(who as Purpose),
          c,
          t.table,
          c === 'update'
            ? (t.systemUpdates ?? t.updates)
            : c === 'select'
              ? t.systemSelects?.[who as Purpose]
              : undefined,
        );
    }
    for (const c of ['select', 'insert']) add(databaseRole('copying'), c, t.table);
  }
  return wanted;
}

/** Table and column grants to anybody but the owner. */
const grantedSql = `
  select pg_get_userbyid(acl.grantee) || ' ' || acl.privilege_type || ' ' || n.nspname || '.' || c.relname as it
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl where ${ourSchemas} and acl.grantee <> c.relowner
  union
  select pg_get_userbyid(acl.grantee) || ' ' || acl.privilege_type || ' ' || n.nspname || '.' || c.relname || '.' || a.attname
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(a.attacl) acl
   where ${ourSchemas} and acl.grantee <> c.relowner`;

/** What is granted is what the policy says, no more and no less. */
export const grantsOfThePolicy: CatalogueLint = {
  name: 'The grants are those of the policy, column by column.',
  find: async (client) => {
    const granted = new Set((await client.query<{ it: string }>(grantedSql)).rows.map((r) => r.it));
    const wanted = wantedGrants();
    return [
      ...[...granted].filter((g) => !wanted.has(g)).map((g) => `granted, not in the policy: ${g}`),
      ...[...wanted].filter((w) => !granted.has(w)).map((w) => `in the policy, not granted: ${w}`),
    ].sort();
  },
};

/** The application adds and changes; it never removes, empties or builds. */
export const runtimeGrants = lintOf(
  'The runtime role holds no DELETE, TRUNCATE, REFERENCES, TRIGGER or MAINTAIN, and makes nothing in any schema.',
  `select c.oid::regclass || ': ' || acl.privilege_type as offence from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl
    where ${ourSchemas} and acl.grantee = 'accompagna_runtime'::regrole and acl.privilege_type not in ('SELECT', 'INSERT', 'UPDATE')
   union all
   select n.nspname || ': CREATE' from pg_namespace n where ${ourSchemas} and has_schema_privilege('accompagna_runtime', n.oid, 'CREATE')
   union all
   select 'database: CREATE' where has_database_privilege('accompagna_runtime', current_database(), 'CREATE')
   union all
   select c.oid::regclass || ': may be granted on by ' || pg_get_userbyid(acl.grantee) from pg_class c join pg_namespace n on n.oid = c.relnamespace,
     aclexplode(c.relacl) acl where ${ourSchemas} and acl.is_grantable and acl.grantee <> c.relowner`,
);

/** Tables that only grow: what happened is not rewritten. */
export const insertOnlyTables = [
  'audit.event',
  'audit.seal',
  'app.event',
  'app.referral_decision',
  'app.referral_agreement',
  'app.privacy_notice',
  'app.publicity_release',
  'app.notice',
  'app.notice_version',
  'app.project_version',
  'app.project_target',
  'app.project_share',
  'app.budget_line',
  'app.representation_act',
  'app.residence',
  'app.requirement_check',
  'app.eligibility_decision',
  'app.evidence_file',
  'app.referral_paper',
  'app.protocol',
  'app.diary_entry',
  'app.reserved_note',
  'app.meeting_conflict',
  'app.meeting_extract',
  'app.selection_decision',
  'app.selection_communication',
  'app.selection_minutes',
  'app.instrument',
  'app.instrument_version',
  'app.limitation',
  'app.assessment_document',
  'app.functional_document',
  'app.balance_document',
  'app.plan_session',
  'app.plan_document',
] as const;

const listed = insertOnlyTables.map((t) => `'${t}'`).join(', ');
/** History cannot be changed, by grant and by policy. */
export const insertOnly = lintOf(
  'A table of what happened is insert-only: nobody is granted its change or removal, and no policy allows it.',
  `with kept as (select t::regclass::oid as oid from unnest(array[${listed}]) t
     union select inhrelid from pg_inherits where inhparent in (select t::regclass::oid from unnest(array[${listed}]) t))
   select c.oid::regclass || ': ' || acl.privilege_type || ' granted to ' || pg_get_userbyid(acl.grantee) as offence from pg_class c, aclexplode(c.relacl) acl
    where c.oid in (select oid from kept) and acl.grantee <> c.relowner and acl.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
   union all
   select c.oid::regclass || '.' || a.attname || ': ' || acl.privilege_type || ' granted to ' || pg_get_userbyid(acl.grantee)
     from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) acl
    where c.oid in (select oid from kept) and acl.grantee <> c.relowner and acl.privilege_type = 'UPDATE'
   union all
   select p.polrelid::regclass || ': policy ' || p.polname from pg_policy p where p.polrelid in (select oid from kept) and p.polcmd in ('w', 'd', '*')`,
);
