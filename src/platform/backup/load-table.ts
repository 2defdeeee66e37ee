import pg from 'pg';
import type { CopiedTable } from './list-tables.ts';

/** Rows sent at a time; a table that refers to itself goes at once, since its keys are checked after the statement. */
const BATCH = 500;

/** Puts the lines of `dumpTable` back, every value as it was: no default and no generator has a say.
 *  @param client may insert
 *  @returns how many rows
 *  @throws when a line is not one row of this table, or the database refuses a value */
export async function loadTable(
  client: pg.ClientBase,
  table: CopiedTable,
  lines: AsyncIterable<string>,
): Promise<number> {
  const names = table.columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
  const values = table.columns.map(({ type }, at) => `v.c${at}::${type}`).join(', ');
  const aliases = table.columns.map((_, at) => `c${at}`).join(', ');
  const lists = table.columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
  const insert = `insert into ${table.name} (${names}) overriding system value select ${values} from unnest(${lists}) as v (${aliases})`;
  let batch: (string | null)[][] = [];
  let count = 0;
  const send = async () => {
    if (batch.length === 0) return;
    await client.query(
      insert,
      table.columns.map((_, at) => batch.map((row) => row[at] ?? null)),
    );
    count += batch.length;
    batch = [];
  };
  for await (const line of lines) {
    const row = JSON.parse(line) as (string | null)[];
    if (row.length !== table.columns.length)
      throw new Error(`A row of ${table.name} has ${row.length} values, not ${table.columns.length}.`);
    batch.push(row);
    if (batch.length >= BATCH && !table.refersToItself) await send();
  }
  await send();
  return count;
}
