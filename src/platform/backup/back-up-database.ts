import type pg from 'pg';
import { withClient } from '../migrate/migrate.ts';
import { writeCopied } from './copied-file.ts';
import { dumpTable, plainText } from './dump-table.ts';
import { listTables } from './list-tables.ts';
import type { Manifest } from './manifest.ts';

/** Copies every table of these schemas as it stood at one moment, one file a table, while others go on writing.
 *  @param migrator connection; it reads as the purpose «copying», which sees every row
 *  @param folder of the part, new
 *  @returns what the manifest says of the tables, and the row of applied migrations */
export async function backUpDatabase(
  migrator: pg.ClientConfig,
  schemas: readonly string[],
  folder: string,
): Promise<Pick<Manifest, 'tables' | 'migrations' | 'postgresql'>> {
  return withClient(migrator, async (client) => {
    await client.query(`begin isolation level repeatable read read only; ${plainText}`);
    const migrations = await client.query<{ name: string; sha256: string }>(
      "select name, sha256 from migration.applied where name <> 'policy' order by name",
    );
    const version = await client.query<{ server_version: string }>('show server_version');
    const tables: Manifest['tables'] = [];
    await client.query('set local role accompagna_copying');
    for (const table of await listTables(client, schemas)) {
      let rows = 0;
      const lines = async function* () {
        for await (const line of dumpTable(client, table)) {
          rows += 1;
          yield `${line}\n`;
        }
      };
      const file = await writeCopied(folder, `${table.name}.jsonl`, lines());
      tables.push({ name: table.name, columns: table.columns.map(({ name }) => name), rows, file });
    }
    await client.query('rollback');
    return { tables, migrations: migrations.rows, postgresql: version.rows[0]?.server_version ?? '' };
  });
}
