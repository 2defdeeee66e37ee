import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createKeyFile, loadKeyFile } from '../src/platform/crypto/key-file.ts';
import { openDoors } from '../src/platform/database/pools.ts';
import { withSystem } from '../src/platform/database/with-system.ts';
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../src/platform/embedded/superuser-url.ts';
import { migrate } from '../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../src/platform/migrate/prepare-server.ts';
import { insertSession } from '../src/platform/session/session-store.ts';
import { embeddedConnections } from '../src/platform/start/connections.ts';
import { makeBareSchema } from './bare-schema.ts';
import type { Size } from './plant-staff.ts';
import { plantTerritory } from './plant-territory.ts';
import type { ServerTask, Variant } from './variants.ts';

/** A planted installation of its own, in a temporary folder. */
export type Bench = {
  /** begins a session. @returns the cookie's token */
  signIn(accountId: string): Promise<string>;
  task(variant: Variant, accountId: string): ServerTask;
  bare(accountId: string): pg.ClientConfig;
  close(): Promise<void>;
};

/** Starts a database server as an installation has it, migrates and plants it. */
export async function openBench(size: Size, say: (line: string) => void): Promise<Bench> {
  const root = mkdtempSync(join(tmpdir(), 'accompagna-bench-'));
  const server = await startEmbedded({ root, log: () => {} });
  const secrets = { migrator: 'bench-only-migrator-0123456789', runtime: 'bench-only-runtime-0123456789' };
  await prepareServer(await superuserUrl(server), secrets);
  const at = embeddedConnections(server, secrets);
  await migrate(at.data.migrator, at.keys.migrator, new Date());
  const keyDir = join(root, 'keys');
  await createKeyFile(keyDir);
  const ring = await loadKeyFile(keyDir);
  const superuser = { host: server.socketDir, port: server.port, ...server.superuser };
  const superData = { ...superuser, database: databaseNames.data };
  await plantTerritory(superData, { ...superuser, database: databaseNames.keys }, ring, size, say);
  await makeBareSchema(superData);
  const doors = openDoors(at.data.runtime, at.keys.runtime, ring, () => {}, 2);
  const bare = (accountId: string) => ({
    ...superData,
    options: `-c search_path=bare,app -c bench.account=${accountId}`,
  });
  return {
    signIn: (accountId) => withSystem(doors, 'sign-in', (tx) => insertSession(tx, accountId, new Date())),
    task: (variant, accountId) => ({
      variant,
      data: variant === 'bare' ? bare(accountId) : at.data.runtime,
      keys: at.keys.runtime,
      keyDir,
      witness: join(root, 'audit-head.json'),
    }),
    bare,
    async close() {
      await doors.close();
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
