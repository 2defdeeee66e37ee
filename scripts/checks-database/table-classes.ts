import { tables } from '../../src/policy/tables.ts';
import { dataClasses } from '../../src/policy/vocabulary.ts';
import { type CatalogueLint, ourSchemas } from './catalogue-lint.ts';

type Row = { name: string; parent: string | null; comment: string };

/** Partitions are of their parent's class; what the migrator remembers is of the system. */
const expectedClass = (row: Row): string | undefined =>
  row.name === 'migration.applied'
    ? 'system'
    : tables.find((t) => t.table === (row.parent ?? row.name))?.dataClass;

/** Every table says its one class of data, the same that the policy gives it. */
export const tableClasses: CatalogueLint = {
  name: 'Every table has one class of data, and the policy knows it.',
  find: async (client) => {
    const { rows } = await client.query<Row>(
      `select n.nspname || '.' || c.relname as name, p.inhparent::regclass::text as parent, coalesce(obj_description(c.oid, 'pg_class'), '') as comment
         from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_inherits p on p.inhrelid = c.oid
        where c.relkind in ('r', 'p', 'f') and ${ourSchemas} order by 1`,
    );
    const known = new Set(rows.map((r) => r.name));
    return [
      ...tables
        .filter((t) => !known.has(t.table))
        .map((t) => `${t.table}: in the policy, not in the database`),
      ...rows.flatMap((row) => {
        const said = [...row.comment.matchAll(/class:([a-z-]*)/g)].map((m) => m[1] ?? '');
        const expected = expectedClass(row);
        if (said.length !== 1 || !row.comment.startsWith('class:'))
          return [`${row.name}: the comment names ${said.length} classes, at its beginning it must name one`];
        if (!((said[0] as string) in dataClasses)) return [`${row.name}: «${said[0]}» is no class of data`];
        if (expected === undefined) return [`${row.name}: the policy does not know this table`];
        return said[0] === expected
          ? []
          : [`${row.name}: comment says «${said[0]}», policy says «${expected}»`];
      }),
    ];
  },
};
