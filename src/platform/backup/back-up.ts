import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { witnessPath } from '../audit/witness-file.ts';
import { keyFilePath } from '../crypto/key-file.ts';
import { UNFINISHED } from '../files/file-store.ts';
import { withClient } from '../migrate/migrate.ts';
import { projectRoot } from '../project-root.ts';
import type { Connections } from '../start/connections.ts';
import { OperatorRefusal } from '../start/run-for-operator.ts';
import { backUpDatabase } from './back-up-database.ts';
import { filesBelow, writeCopied } from './copied-file.ts';
import { dataSchemas, keySchemas } from './list-tables.ts';
import { type CopiedFile, type Manifest, type Part, writeManifest } from './manifest.ts';

/** What is copied, from where, to where. */
export type BackUp = {
  connections: Connections;
  dataDir: string;
  keyDir: string;
  filesDir: string;
  /** empty or not there yet */
  to: string;
  only: readonly Part[];
  /** also the key file, which opens everything: keep such a copy apart from the others */
  withKeyFile: boolean;
  now: Date;
};

/** Copies the database, the files and the store of keys, each into a folder of its own, each whole or without a
 *  manifest. The head of the audit goes with the database: taken first, so that the copy holds it.
 *  @returns one line a part, for the operator
 *  @throws OperatorRefusal when a part is there already */
export async function backUp(what: BackUp): Promise<string[]> {
  mkdirSync(what.to, { recursive: true, mode: 0o700 });
  const taken = what.only.find(
    (part) => existsSync(join(what.to, part)) && readdirSync(join(what.to, part)).length > 0,
  );
  if (taken) throw new OperatorRefusal(`${join(what.to, taken)} is not empty: name a new folder.`);
  const said: string[] = [];
  for (const part of what.only) {
    const folder = join(what.to, part);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { tables, files, ...rest } = await copyPart[part](what, folder);
    writeManifest(folder, {
      format: 1,
      part,
      product: productVersion(),
      takenAt: what.now.toISOString(),
      ...rest,
      tables,
      files,
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    said.push(
      part === 'files'
        ? `${part}: ${files.length} files`
        : `${part}: ${rows} rows of ${tables.length} tables`,
    );
  }
  return said;
}

type Copied = Pick<Manifest, 'tables' | 'migrations' | 'postgresql' | 'files'>;

const copyPart: Record<Part, (what: BackUp, folder: string) => Promise<Copied>> = {
  async database({ connections, dataDir }, folder) {
    await audit(connections.data.migrator);
    const head = witnessPath(dataDir);
    const files = existsSync(head) ? [await copyFile(head, folder, 'audit-head.json')] : [];
    return { ...(await backUpDatabase(connections.data.migrator, dataSchemas, folder)), files };
  },
  async keys({ connections, keyDir, withKeyFile }, folder) {
    const files = withKeyFile ? [await copyFile(keyFilePath(keyDir), folder, 'key-file/keys.json')] : [];
    return { ...(await backUpDatabase(connections.keys.migrator, keySchemas, folder)), files };
  },
  // After the database: what it wants was on the disk before it was committed. What is still being written has no row.
  async files({ filesDir }, folder) {
    const files: CopiedFile[] = [];
    for (const path of filesBelow(filesDir).filter((name) => !name.endsWith(UNFINISHED)))
      files.push(await copyFile(join(filesDir, path), folder, join('store', path)));
    return { tables: [], migrations: [], postgresql: '', files };
  },
};

const copyFile = (from: string, folder: string, path: string) =>
  writeCopied(folder, path, createReadStream(from));

/** Everything is about to be read: the log says so first. */
async function audit(migrator: pg.ClientConfig): Promise<void> {
  await withClient(migrator, (client) =>
    client.query(`begin; set local role accompagna_copying;
      insert into audit.event (era, event, outcome, request_id) values (gate.era(), 'installation.backup', 'done', 'console'); commit`),
  );
}

function productVersion(): string {
  return (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string })
    .version;
}
