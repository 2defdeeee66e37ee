import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type pg from 'pg';
import { witnessPath } from '../audit/witness-file.ts';
import { keyFilePath } from '../crypto/key-file.ts';
import type { EmbeddedServer } from '../embedded/embedded-server.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { superuserUrl } from '../embedded/superuser-url.ts';
import { migrate, withClient } from '../migrate/migrate.ts';
import { prepareServer } from '../migrate/prepare-server.ts';
import { projectRoot } from '../project-root.ts';
import { embeddedConnections } from '../start/connections.ts';
import { roleSecrets } from '../start/role-secrets.ts';
import { OperatorRefusal } from '../start/run-for-operator.ts';
import { filesBelow } from './copied-file.ts';
import { dataSchemas, keySchemas } from './list-tables.ts';
import { assertKnownMigrations, type ReadPart, readPart } from './read-back-up.ts';
import { restoreDatabase } from './restore-database.ts';

/** What is restored, from where, to where. */
export type Restore = {
  from: string;
  /** empty or not there yet: a running installation is never written over */
  dataDir: string;
  /** where the key file goes, if the backup has it; elsewhere the operator puts it there */
  keyDir: string;
  now: Date;
};

/** Makes a new embedded installation of a backup: its tables row by row, its keys, its files. It begins a new era of
 *  the audit, since transaction numbers start again in a new cluster.
 *  @returns whether the key file is there: without it nothing encrypted opens, and the application does not start; and
 *  how many files the database wants that the backup did not hold
 *  @throws OperatorRefusal when the folder is not empty, or the backup incomplete, damaged or of a newer version;
 *  nothing is then left behind */
export async function restore({
  from,
  dataDir,
  keyDir,
  now,
}: Restore): Promise<{ keyFile: boolean; missingFiles: number }> {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new OperatorRefusal(`${dataDir} is not empty: a backup is restored into a new folder only.`);
  }
  const [database, keys] = [await readPart(from, 'database'), await readPart(from, 'keys')];
  const files = existsSync(join(from, 'files')) ? await readPart(from, 'files') : undefined;
  const folders = {
    data: join(projectRoot(), 'db/migrations'),
    keys: join(projectRoot(), 'db/key-migrations'),
  };
  assertKnownMigrations(database, folders.data);
  assertKnownMigrations(keys, folders.keys);
  let server: EmbeddedServer | undefined;
  try {
    const secrets = roleSecrets(dataDir);
    server = await startEmbedded({ root: dataDir, log: () => {} });
    await prepareServer(await superuserUrl(server), secrets);
    const { data, keys: store } = embeddedConnections(server, secrets);
    await restoreDatabase(data.migrator, database, dataSchemas, folders.data, now, beginEra);
    await restoreDatabase(store.migrator, keys, keySchemas, folders.keys, now);
    await migrate(data.migrator, store.migrator, now);
    await audit(data.migrator);
    placeFiles(database, files, dataDir);
    const missingFiles = await countMissing(data.migrator, join(dataDir, 'files'));
    const keyFile = placeKeyFile(keys, keyDir);
    await server.stop();
    return { keyFile, missingFiles };
  } catch (error) {
    await server?.stop();
    removeAll(dataDir, server);
    throw error;
  }
}

/** The numbers of the old cluster's transactions mean nothing in the new one. The seals tell them apart by era; the
 *  right that a person's registrar has in the registering transaction must not come back when its number does. */
async function beginEra(client: pg.Client): Promise<void> {
  await client.query('update app.installation set era = era + 1');
  if ((await client.query("select to_regclass('app.person') as there")).rows[0]?.there) {
    await client.query("update app.person set registered_in = '0'");
  }
}

async function audit(migrator: pg.ClientConfig): Promise<void> {
  await withClient(migrator, (client) =>
    client.query(`begin; set local role accompagna_copying;
      insert into audit.event (era, event, outcome, request_id) values (gate.era(), 'installation.restore', 'done', 'console'); commit`),
  );
}

async function countMissing(migrator: pg.ClientConfig, folder: string): Promise<number> {
  const there = new Set(filesBelow(folder).map((path) => basename(path)));
  return withClient(migrator, async (client) => {
    await client.query('begin; set local role accompagna_copying');
    const { rows } = await client.query<{ id: string }>('select id from app.stored_file');
    await client.query('rollback');
    return rows.filter(({ id }) => !there.has(id)).length;
  });
}

function placeFiles(database: ReadPart, files: ReadPart | undefined, dataDir: string): void {
  if (database.manifest.files.some(({ path }) => path === 'audit-head.json')) {
    copyFileSync(join(database.folder, 'audit-head.json'), witnessPath(dataDir));
  }
  for (const { path } of files?.manifest.files ?? []) {
    const to = join(dataDir, 'files', path.slice('store/'.length));
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    copyFileSync(join(files?.folder ?? '', path), to);
  }
}

function placeKeyFile(keys: ReadPart, keyDir: string): boolean {
  const to = keyFilePath(keyDir);
  if (existsSync(to)) return true;
  if (!keys.manifest.files.some(({ path }) => path === 'key-file/keys.json')) return false;
  mkdirSync(keyDir, { recursive: true, mode: 0o700 });
  copyFileSync(join(keys.folder, 'key-file/keys.json'), to);
  chmodSync(to, 0o600);
  return true;
}

/** What was half made. The cluster may lie elsewhere than in the data folder, which then holds a link to it. */
function removeAll(dataDir: string, server: EmbeddedServer | undefined): void {
  const home = server && dirname(server.dataDir);
  if (home && existsSync(dataDir) && home !== realpathSync(dataDir))
    rmSync(home, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
