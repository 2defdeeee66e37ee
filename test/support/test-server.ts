import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createKeyFile } from '../../src/platform/crypto/key-file.ts';
import { startEmbedded } from '../../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { migrate } from '../../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../../src/platform/migrate/prepare-server.ts';

/** What a test file needs to reach the server of this run. */
export type TestServer = {
  socketDir: string;
  port: number;
  superuser: { user: string; password: string };
  secrets: { migrator: string; runtime: string };
  keyDir: string;
};

/** Starts a real PostgreSQL of its own in a temporary folder, with both databases migrated.
 *  @returns what reaches it, and how to end it */
export async function startTestServer(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'accompagna-test-'));
  const server = await startEmbedded({ root, log: () => {} });
  const secrets = { migrator: 'test-only-migrator-0123456789', runtime: 'test-only-runtime-0123456789' };
  await prepareServer(await superuserUrl(server), secrets);
  const migrator: pg.ClientConfig = {
    host: server.socketDir,
    port: server.port,
    user: 'accompagna_migrator',
    password: secrets.migrator,
  };
  await migrate(
    { ...migrator, database: databaseNames.data },
    { ...migrator, database: databaseNames.keys },
    new Date(),
  );
  const keyDir = join(root, 'keys');
  await createKeyFile(keyDir);
  return {
    server: { socketDir: server.socketDir, port: server.port, superuser: server.superuser, secrets, keyDir },
    async stop() {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
