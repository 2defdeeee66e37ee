import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { inject } from 'vitest';
import { loadKeyFile } from '../../src/platform/crypto/key-file.ts';
import { type Doors, openDoors } from '../../src/platform/database/pools.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { databaseNames } from '../../src/platform/migrate/prepare-server.ts';
import type { TestServer } from './test-server.ts';

export type TestDatabase = {
  /** as the application has it: the runtime role */
  doors: Doors;
  runtime: pg.ClientConfig;
  migrator: pg.ClientConfig;
  /** for planting what the application must survive, never for what it does */
  superuser: pg.ClientConfig;
  keyRuntime: pg.ClientConfig;
  keySuperuser: pg.ClientConfig;
  /** folder of the encrypted files, removed at the end */
  filesDir: string;
  /** runs one statement as superuser */
  asSuperuser<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
};

/** A copy of the migrated databases, for one test file.
 *  @param server the server of the run, unless the file has one of its own */
export async function openTestDatabase(server: TestServer = inject('server')): Promise<TestDatabase> {
  const base = { host: server.socketDir, port: server.port };
  const admin = { ...base, ...server.superuser, database: 'postgres' };
  const id = randomBytes(6).toString('hex');
  const names = { data: `t_${id}`, keys: `t_${id}_keys` };
  await withClient(admin, async (client) => {
    for (const which of ['data', 'keys'] as const) {
      await client.query(
        `create database ${names[which]} template ${databaseNames[which]} owner accompagna_migrator`,
      );
    }
  });
  const ring = await loadKeyFile(server.keyDir);
  const as = (user: string, password: string, database: string): pg.ClientConfig => ({
    ...base,
    user,
    password,
    database,
  });
  const runtime = as('accompagna_runtime', server.secrets.runtime, names.data);
  const keyRuntime = as('accompagna_runtime', server.secrets.runtime, names.keys);
  const superuser = { ...base, ...server.superuser, database: names.data };
  const filesDir = mkdtempSync(join(tmpdir(), 'accompagna-files-'));
  const doors = openDoors(runtime, keyRuntime, ring, () => {}, 4, openFileStore(filesDir));
  return {
    doors,
    runtime,
    keyRuntime,
    superuser,
    filesDir,
    keySuperuser: { ...superuser, database: names.keys },
    migrator: as('accompagna_migrator', server.secrets.migrator, names.data),
    asSuperuser: <R extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      withClient(superuser, async (client) => (await client.query<R>(text, values)).rows),
    async close() {
      await doors.close();
      rmSync(filesDir, { recursive: true, force: true });
      await withClient(admin, async (client) => {
        for (const name of Object.values(names))
          await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}
