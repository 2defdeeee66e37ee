import type pg from 'pg';

type Column = {
  schema: string;
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  defaulted: boolean;
  comment: string;
};

const tsTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'string',
  xid8: 'string',
  'timestamp with time zone': 'Date',
  date: 'CalendarDay',
  bytea: 'Buffer',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
  // Read as what it holds and judged by a schema; written as its text.
  jsonb: 'ColumnType<unknown, string, string>',
};

const pascal = (name: string) =>
  name
    .split(/[_.]/)
    .map((p) => p.charAt(0).toUpperCase() + p.slice(1))
    .join('');

/** Key of a table in the Kysely interface: `app` is on the search path, the others keep their schema. */
const key = (c: Column) => (c.schema === 'app' ? c.table : `${c.schema}.${c.table}`);

/** TypeScript types of the live schema, each column with its SQL comment as docstring.
 *  @param schemas which schemas, in the order wanted
 *  @returns the text of `db/types/…`; the same catalogue gives the same bytes
 *  @throws when a column has a type that this program does not know */
export async function generateTypes(
  client: pg.Client,
  schemas: readonly string[],
  name: string,
): Promise<string> {
  const { rows } = await client.query<Column>(
    `select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
            not a.attnotnull as nullable, a.atthasdef as defaulted, coalesce(col_description(c.oid, a.attnum), '') as comment
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      order by n.nspname, c.relname, a.attnum`,
    [schemas],
  );
  const tables = Map.groupBy(rows, key);
  const out = [
    '// Generated from the live schema by `npm run docs`. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely';",
    ...(rows.some((r) => r.type === 'date')
      ? ["import type { CalendarDay } from '../../src/values/calendar-day.ts';"]
      : []),
  ];
  for (const [table, columns] of tables) {
    out.push('', `export interface ${pascal(table)}Table {`);
    for (const c of columns) out.push(`  /** ${c.comment} */`, `  ${c.column}: ${columnType(c)};`);
    out.push('}');
  }
  out.push('', `export interface ${name} {`);
  for (const table of tables.keys()) {
    out.push(`  ${table.includes('.') ? `'${table}'` : table}: ${pascal(table)}Table;`);
  }
  out.push('}', '');
  const text = out.join('\n');
  return text.includes('ColumnType<') ? text : text.replace('ColumnType, ', '');
}

function columnType(c: Column): string {
  const base = tsTypes[c.type];
  if (base === undefined)
    throw new Error(`No TypeScript type for ${c.type} of ${c.schema}.${c.table}.${c.column}`);
  const type = c.nullable ? `${base} | null` : base;
  return c.defaulted ? `Generated<${type}>` : type;
}
