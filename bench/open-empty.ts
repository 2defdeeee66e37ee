import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createKeyFile } from '../src/platform/crypto/key-file.ts';
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../src/platform/embedded/superuser-url.ts';
import { migrate } from '../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../src/platform/migrate/prepare-server.ts';
import { embeddedConnections } from '../src/platform/start/connections.ts';
import type { ServerTask } from './variants.ts';

/** Starts a database server as an installation has it, empty, in a temporary folder.
 *  @returns how to reach it, and what an application of the trial is told */
export async function openEmpty(): Promise<{
  superuser: { data: pg.ClientConfig; keys: pg.ClientConfig };
  task: Omit<ServerTask, 'variant'>;
  close(): Promise<void>;
}> {
  const root = mkdtempSync(join(tmpdir(), 'accompagna-bench-'));
  const server = await startEmbedded({ root, log: () => {} });
  const secrets = { migrator: 'bench-only-migrator-0123456789', runtime: 'bench-only-runtime-0123456789' };
  await prepareServer(await superuserUrl(server), secrets);
  const at = embeddedConnections(server, secrets);
  await migrate(at.data.migrator, at.keys.migrator, new Date());
  const keyDir = join(root, 'keys');
  await createKeyFile(keyDir);
  const superuser = { host: server.socketDir, port: server.port, ...server.superuser };
  return {
    superuser: {
      data: { ...superuser, database: databaseNames.data },
      keys: { ...superuser, database: databaseNames.keys },
    },
    task: {
      data: at.data.runtime,
      keys: at.keys.runtime,
      keyDir,
      witness: join(root, 'audit-head.json'),
    },
    async close() {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
