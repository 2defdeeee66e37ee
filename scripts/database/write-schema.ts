import type pg from 'pg';

const inSchemas = "n.nspname in ('app', 'gate', 'audit', 'migration')";
/** Monthly partitions come with the calendar: they are no part of the schema that is committed. */
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace where ${inSchemas} and c.relkind in ('r', 'p') and c.relname !~ '^event_[0-9]'`;
const name = "quote_ident(n.nspname) || '.' || quote_ident(c.relname)";

/** Each part is a query whose column `line` holds ready text; the order of the parts is the order of the file. */
const parts: readonly (readonly [title: string, sql: string])[] = [
  [
    'schemas',
    `select 'create schema ' || quote_ident(n.nspname) || ';' as line from pg_namespace n where ${inSchemas} order by n.nspname`,
  ],
  [
    'tables',
    `select 'create table ' || ${name} || case when c.relispartition then ' partition of audit.event ' || pg_get_expr(c.relpartbound, c.oid) || ';' else E' (\\n' || (
       select string_agg('  ' || it, E',\\n' order by place, it2) from (
         select quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
           || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as it, a.attnum::int as place, '' as it2
           from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         union all
         select 'constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), 10000 + position(k.contype::text in 'pucxf'), k.conname::text collate "C"
           from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'
       ) l) || E'\\n)' || coalesce(' partition by ' || pg_get_partkeydef(c.oid), '') || ';' end as line
       from ${tables} order by n.nspname, c.relispartition, c.relname collate "C"`,
  ],
  [
    'indexes',
    `select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inSchemas} and not c.relispartition and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
      order by i.indexrelid::regclass::text collate "C"`,
  ],
  [
    'comments',
    `select line from (
       select 'comment on schema ' || quote_ident(n.nspname) || ' is ' || quote_literal(obj_description(n.oid, 'pg_namespace')) || ';' as line, n.nspname::text as a, '' as b, 0 as i
         from pg_namespace n where ${inSchemas} and obj_description(n.oid, 'pg_namespace') is not null
       union all
       select 'comment on table ' || ${name} || ' is ' || quote_literal(obj_description(c.oid, 'pg_class')) || ';', n.nspname::text, c.relname::text, 0
         from ${tables} and obj_description(c.oid, 'pg_class') is not null
       union all
       select 'comment on column ' || ${name} || '.' || quote_ident(a.attname) || ' is ' || quote_literal(col_description(c.oid, a.attnum)) || ';', n.nspname::text, c.relname::text, a.attnum
         from ${tables.replace('pg_class c', 'pg_attribute a join pg_class c on c.oid = a.attrelid')}
          and a.attnum > 0 and col_description(c.oid, a.attnum) is not null
     ) l order by a, b collate "C", i`,
  ],
  [
    'functions',
    `select pg_get_functiondef(f.oid) || ';' as line from pg_proc f join pg_namespace n on n.oid = f.pronamespace where ${inSchemas} order by f.oid::regprocedure::text collate "C"`,
  ],
  [
    'triggers',
    `select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inSchemas} and not t.tgisinternal and t.tgparentid = 0 order by c.oid::regclass::text collate "C", t.tgname`,
  ],
  [
    'row security',
    `select 'alter table ' || ${name} || ' enable row level security' || case when c.relforcerowsecurity then ', force row level security' else '' end || ';' as line
       from ${tables} and c.relrowsecurity order by n.nspname, c.relname collate "C"`,
  ],
  [
    'policies',
    `select 'create policy ' || quote_ident(p.polname) || ' on ' || ${name} || ' for ' || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
        || ' to ' || (select string_agg(coalesce(pg_get_userbyid(nullif(o, 0)), 'public'), ', ' order by o) from unnest(p.polroles) o)
        || coalesce(E'\\n  using ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(E'\\n  with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '') || ';' as line
       from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${inSchemas} order by n.nspname, c.relname collate "C", p.polname`,
  ],
  [
    'grants',
    `select line from (
       select 'grant ' || string_agg(lower(acl.privilege_type), ', ' order by acl.privilege_type) || ' on schema ' || quote_ident(n.nspname) || ' to ' || coalesce(pg_get_userbyid(nullif(acl.grantee, 0)), 'public') || ';' as line
         from pg_namespace n, aclexplode(n.nspacl) acl where ${inSchemas} and acl.grantee <> n.nspowner group by n.nspname, acl.grantee
       union all
       select 'grant ' || string_agg(lower(acl.privilege_type), ', ' order by acl.privilege_type) || ' on ' || rel || ' to ' || coalesce(pg_get_userbyid(nullif(acl.grantee, 0)), 'public') || ';'
         from (select ${name} as rel, c.relacl, c.relowner from ${tables}) r, aclexplode(relacl) acl where acl.grantee <> relowner group by rel, acl.grantee
       union all
       select 'grant ' || lower(privilege_type) || ' (' || string_agg(column_name, ', ' order by number) || ') on ' || rel || ' to ' || pg_get_userbyid(grantee) || ';' from (
         select ${name} as rel, quote_ident(a.attname) as column_name, a.attnum as number, acl.grantee, acl.privilege_type
           from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(a.attacl) acl where ${inSchemas} and acl.grantee <> c.relowner) g
         group by rel, grantee, privilege_type
       union all
       select 'grant execute on function ' || f.oid::regprocedure || ' to ' || string_agg(coalesce(pg_get_userbyid(nullif(acl.grantee, 0)), 'public'), ', ' order by acl.grantee = 0, pg_get_userbyid(acl.grantee)) || ';'
         from pg_proc f join pg_namespace n on n.oid = f.pronamespace, aclexplode(f.proacl) acl where ${inSchemas} and acl.grantee <> f.proowner group by f.oid
     ) l order by line collate "C"`,
  ],
];

/** The schema as it lives, read from the catalogue: for reading and for comparing, not for making a database.
 *  The embedded server has no `pg_dump`.
 *  @returns the whole text; the same catalogue gives the same bytes, whatever the day and the server's oids */
export async function writeSchema(client: pg.ClientBase): Promise<string> {
  const out = [
    '-- Written from the live catalogue by `npm run docs`: what the migrations and the policy have made.',
    '-- Not edited by hand, and not run: a database is made by db/migrations and src/policy.',
    '',
  ];
  // Names are written in full whatever the reader's own search path.
  await client.query("select set_config('search_path', '', false)");
  try {
    for (const [title, sql] of parts) {
      const { rows } = await client.query<{ line: string }>(sql);
      if (rows.length === 0) continue;
      const gap = title === 'tables' || title === 'functions' || title === 'policies' ? '\n\n' : '\n';
      out.push(`-- ${title}`, rows.map((r) => r.line.trimEnd().replace(/\n;$/, ';')).join(gap), '');
    }
  } finally {
    await client.query('reset search_path');
  }
  return out.join('\n');
}
