import type pg from 'pg';
import { type DataClass, dataClasses } from '../../src/policy/vocabulary.ts';

type Row = { table: string; said: string; column: string; type: string; comment: string };

/** `docs/data-classes.md`: every table with its class of data, and of each column whether it lies open or encrypted.
 *  @returns the whole text; the same catalogue gives the same bytes
 *  @throws when a table has no class the policy knows */
export async function describeClasses(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Row>(
    `select n.nspname || '.' || c.relname as table, coalesce(obj_description(c.oid, 'pg_class'), '') as said, a.attname as column,
            format_type(a.atttypid, null) as type, coalesce(col_description(c.oid, a.attnum), '') as comment
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('app', 'gate', 'audit', 'migration') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      order by n.nspname, c.relname collate "C", a.attnum`,
  );
  const tables = [...Map.groupBy(rows, (r) => r.table).values()];
  const classOf = (table: readonly Row[]): DataClass => {
    const found = /^class:(\S+)/.exec(table[0]?.said ?? '')?.[1] ?? '';
    if (!(found in dataClasses)) throw new Error(`${table[0]?.table} has no class of data in its comment.`);
    return found as DataClass;
  };
  const encrypted = rows.filter((r) => r.comment.startsWith('encrypted:')).length;
  const sections = (Object.keys(dataClasses) as DataClass[]).flatMap((dataClass) => {
    const of = tables.filter((t) => classOf(t) === dataClass);
    const { code, it, en } = dataClasses[dataClass];
    return [`## ${code} · ${en} / ${it} (\`${dataClass}\`)`, '', ...of.flatMap(section)];
  });
  return [
    '# Classes of data: what is encrypted, what lies open',
    '',
    'Written by the program from the comments of the live schema; not edited by hand. One table holds one class.',
    'Encrypted columns are sealed by the application, with a key for each person and class; a copy of the database does not open them.',
    '',
    `${tables.length} tables, ${rows.length} columns, of which ${encrypted} encrypted.`,
    '',
    ...sections,
  ].join('\n');
}

function section(rows: readonly Row[]): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const line = (r: Row) => {
    const [, kind = '', text = ''] = /^(\w+): (.*)$/s.exec(r.comment) ?? [];
    return `| \`${r.column}\` | ${kind === 'encrypted' ? '**encrypted**' : kind} | ${text.replaceAll('|', '\\|')} |`;
  };
  return [
    `### \`${first.table}\``,
    '',
    first.said.replace(/^class:\S+ /, ''),
    '',
    '| column | | what |',
    '| --- | --- | --- |',
    ...rows.map(line),
    '',
  ];
}
