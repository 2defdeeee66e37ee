import pg from 'pg';
import type { CopiedTable } from './list-tables.ts';

/** Rows asked for at a time. */
const BATCH = 500;

/** How the server writes values as text, whatever its configuration: the copy reads the same everywhere. */
export const plainText =
  "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local search_path = ''; set local statement_timeout = 0";

/** The rows of a table in the order of its key, one line of JSON each: an array of texts and nulls, one a column.
 *  Runs in the caller's transaction, which must have said `plainText`.
 *  @param client may read the table
 *  @returns lines without their line end */
export async function* dumpTable(client: pg.ClientBase, table: CopiedTable): AsyncGenerator<string> {
  const columns = table.columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`).join(', ');
  const order = table.key.map((name) => pg.escapeIdentifier(name)).join(', ');
  await client.query(
    `declare copied no scroll cursor for select array[${columns}] as "values" from ${table.name} order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ values: (string | null)[] }>(`fetch ${BATCH} from copied`);
    for (const { values } of rows) yield JSON.stringify(values);
    if (rows.length < BATCH) break;
  }
  await client.query('close copied');
}
