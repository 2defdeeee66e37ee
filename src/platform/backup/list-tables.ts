import type pg from 'pg';

/** One table as it is copied: columns in the order of the table, without generated ones. */
export type CopiedTable = {
  /** schema-qualified */
  name: string;
  columns: readonly { name: string; type: string }[];
  /** the primary key: the order of the rows in the copy */
  key: readonly string[];
  /** a row may refer to another row of the same table */
  refersToItself: boolean;
};

type Row = CopiedTable & { refersTo: string[] };

/** Schemas of the data. `gate` is not among them: the migrator writes it from the policy. */
export const dataSchemas = ['app', 'audit'] as const;
/** Schema of the store of keys, in its own database. */
export const keySchemas = ['keys'] as const;

/** Every table of these schemas, each after those it refers to; partitions go with their parent.
 *  @throws when a table has no primary key, when tables refer to each other in a circle, or when a sequence counts
 *  somewhere (its state would be lost): the copy would not be whole */
export async function listTables(client: pg.ClientBase, schemas: readonly string[]): Promise<CopiedTable[]> {
  const { rows } = await client.query<Row>(
    `select format('%I.%I', n.nspname, c.relname) as name,
            (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
               from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            coalesce((select json_agg(a.attname order by k.place) from pg_index i, unnest(i.indkey) with ordinality k (number, place)
               join pg_attribute a on a.attnum = k.number where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid), '[]') as key,
            exists (select from pg_constraint f where f.conrelid = c.oid and f.confrelid = c.oid and f.contype = 'f') as "refersToItself",
            coalesce((select json_agg(distinct format('%I.%I', rn.nspname, r.relname)) from pg_constraint f
               join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
              where f.conrelid = c.oid and f.contype = 'f' and r.oid <> c.oid), '[]') as "refersTo"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition
      order by 1`,
    [schemas],
  );
  const keyless = rows.find(({ key }) => key.length === 0);
  if (keyless)
    throw new Error(`The table ${keyless.name} has no primary key: it cannot be copied in an order.`);
  const counting = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'S' and relnamespace::regnamespace::text = any($1)",
    [schemas],
  );
  if (counting.rows[0])
    throw new Error(`The sequence ${counting.rows[0].name} would not be copied: number rows by uuid.`);
  return inOrder(rows);
}

function inOrder(rows: readonly Row[]): CopiedTable[] {
  const names = new Set(rows.map(({ name }) => name));
  const placed = new Map<string, CopiedTable>();
  while (placed.size < rows.length) {
    const next = rows.filter(
      ({ name, refersTo }) =>
        !placed.has(name) && refersTo.every((other) => placed.has(other) || !names.has(other)),
    );
    if (next.length === 0)
      throw new Error('Some tables refer to each other in a circle: none can be copied first.');
    for (const { refersTo: _, ...table } of next) placed.set(table.name, table);
  }
  return [...placed.values()];
}
