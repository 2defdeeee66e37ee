import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import { withClient } from '../migrate/migrate.ts';
import { makeMonthlyPartitions } from '../migrate/monthly-partitions.ts';
import { linesOf } from './copied-file.ts';
import { dumpTable, plainText } from './dump-table.ts';
import { type CopiedTable, listTables } from './list-tables.ts';
import { loadTable } from './load-table.ts';
import type { Manifest } from './manifest.ts';
import type { ReadPart } from './read-back-up.ts';

/** Fills a new database from a part of a backup, at the level of migrations at which it was taken: later ones then
 *  find what they expect. All of it in one transaction after those migrations.
 *  The rows go in as the owner before the policy is there. A table that already forces row security (the store of
 *  keys does from its first migration) is filled as the purpose «copying».
 *  @param migrations folder of this version's migrations
 *  @param then what is done last, in the same transaction, after the rows were compared with the backup
 *  @throws when what was loaded is not what the backup holds */
export async function restoreDatabase(
  migrator: pg.ClientConfig,
  { folder, manifest }: ReadPart,
  schemas: readonly string[],
  migrations: string,
  now: Date,
  then?: (client: pg.Client) => Promise<void>,
): Promise<void> {
  await withClient(migrator, async (client) => {
    await applyOnly(client, migrations, manifest);
    await makePartitions(client, folder, manifest, now);
    await client.query(`begin; ${plainText}`);
    const tables = await listTables(client, schemas);
    const byName = new Map(tables.map((table) => [table.name, table]));
    // A migration may have written rows of its own: the backup has them too, as they were then.
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    for (const copied of manifest.tables) {
      const table = columnsOf(byName.get(copied.name), copied);
      const asCopier = await forcesSecurity(client, table.name);
      if (asCopier) await client.query('set local role accompagna_copying');
      const rows = await loadTable(client, table, linesOf(folder, copied.file.path));
      const hash = createHash('sha256');
      for await (const line of dumpTable(client, table)) hash.update(`${line}\n`);
      if (asCopier) await client.query('reset role');
      if (rows !== copied.rows || hash.digest('hex') !== copied.file.sha256) {
        throw new Error(`The table ${table.name} does not read back as it stands in the backup.`);
      }
    }
    await then?.(client);
    await client.query('commit');
  });
}

/** The migrations that the backup names, and no later one. */
async function applyOnly(client: pg.Client, migrations: string, manifest: Manifest): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accompagna-restore-'));
  try {
    for (const { name } of manifest.migrations) copyFileSync(join(migrations, name), join(folder, name));
    await applyMigrations(client, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The months of the audit that the backup spans, up to now: a row of a month without a partition would block it. */
async function makePartitions(
  client: pg.Client,
  folder: string,
  manifest: Manifest,
  now: Date,
): Promise<void> {
  const audit = manifest.tables.find(({ name }) => name === 'audit.event');
  const at = audit?.columns.indexOf('at') ?? -1;
  if (audit === undefined || at < 0) return;
  let first = now.toISOString();
  for await (const line of linesOf(folder, audit.file.path)) {
    const [time] = [(JSON.parse(line) as (string | null)[])[at]];
    if (time) first = new Date(time).toISOString();
    // The primary key begins with the time: the first row is the oldest.
    break;
  }
  const from = new Date(first);
  const months =
    (now.getUTCFullYear() - from.getUTCFullYear()) * 12 + now.getUTCMonth() - from.getUTCMonth() + 1;
  await makeMonthlyPartitions(client, from, Math.max(1, months));
}

function columnsOf(table: CopiedTable | undefined, copied: Manifest['tables'][number]): CopiedTable {
  const columns = copied.columns.map((name) => table?.columns.find((column) => column.name === name));
  if (table === undefined || columns.length !== table.columns.length || columns.includes(undefined)) {
    throw new Error(`The table ${copied.name} of the backup is not the one its migrations make.`);
  }
  return { ...table, columns: columns.filter((column) => column !== undefined) };
}

async function forcesSecurity(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ forces: boolean }>(
    'select relforcerowsecurity as forces from pg_class where oid = $1::regclass',
    [table],
  );
  return rows[0]?.forces ?? false;
}
