import { lintOf, ourSchemas } from './catalogue-lint.ts';

/** A number given in turn counts people, and tells of those one may not see. */
export const countingIds = lintOf(
  'No sequence, no serial, no identity column: an id counts nobody.',
  `select n.nspname || '.' || c.relname || ': sequence' as offence from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ourSchemas}
   union all
   select c.oid::regclass || '.' || a.attname || ': identity' from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and ${ourSchemas}`,
);

/** A row of a person belongs to a territory, and so does what it points to: so that one database a territory,
 *  or a spread over several, stays possible. Left out are keys to what belongs to no territory (accounts), keys within
 *  one body (its services) or one table, and the rows of an imported list: they are its account's, note what they became,
 *  and are deleted after thirty days. */
export const territoryKeys = lintOf(
  'Every row of a person carries territory_id, not null, and so does every foreign key to a row of a territory.',
  `with personal as (
     select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind in ('r', 'p') and c.relname <> 'import_row' and (c.relname = 'person' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped)))
   select p.oid::regclass || ': no territory_id, or it may be empty' as offence from personal p
    where not exists (select from pg_attribute a where a.attrelid = p.oid and a.attname = 'territory_id' and a.attnotnull)
   union all
   select k.conrelid::regclass || ': ' || k.conname || ' leads to ' || k.confrelid::regclass || ' without the territory' from pg_constraint k
     join personal p on p.oid = k.conrelid join personal q on q.oid = k.confrelid
    where k.contype = 'f' and k.conrelid <> k.confrelid
      and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'territory_id')
   union all
   select p.oid::regclass || ': no foreign key to app.person' from personal p
    where p.relname <> 'person' and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = p.oid and k.confrelid = 'app.person'::regclass)`,
);
