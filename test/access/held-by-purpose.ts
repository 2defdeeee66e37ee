import { databaseRole, type Purpose } from '../../src/policy/vocabulary.ts';
import type { TestDatabase } from '../support/test-database.ts';

/** What the role of a purpose holds of the tables of the house, as the catalogue says it.
 *  @returns for «table COMMAND» the columns in alphabetical order, or `*` where it is the whole table; a delete has `*` */
export async function heldByPurpose(
  db: Pick<TestDatabase, 'asSuperuser'>,
  purpose: Purpose,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const role = databaseRole(purpose);
  const rows = await db.asSuperuser<{ what: string; columns: string[]; every: boolean }>(
    `select format('%s.%s %s', n.nspname, c.relname, p.verb) as what, array_agg(a.attname::text order by a.attname) as columns,
            bool_or(has_table_privilege($1, c.oid, p.verb)) as every
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
        and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       cross join (values ('SELECT'), ('INSERT'), ('UPDATE')) p (verb)
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and has_column_privilege($1, c.oid, a.attnum, p.verb)
      group by 1
     union all
     select format('%s DELETE', c.oid::regclass), '{}', true from pg_class c
      where c.relkind in ('r', 'p') and has_table_privilege($1, c.oid, 'DELETE')
      order by 1`,
    [role],
  );
  return Object.fromEntries(rows.map((r) => [r.what, r.every ? ['*'] : r.columns]));
}
