import { mkdirSync } from 'node:fs';
import type { KeyRing } from '../crypto/key-ring.ts';
import { assertStrongSecret, UnsafeStart } from '../database/boot-checks.ts';
import { EmbeddedRefusal, type EmbeddedServer } from '../embedded/embedded-server.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { superuserUrl } from '../embedded/superuser-url.ts';
import { migrate, withClient } from '../migrate/migrate.ts';
import { prepareServer } from '../migrate/prepare-server.ts';
import type { Settings } from '../settings.ts';
import { type Connections, embeddedConnections, ownConnections } from './connections.ts';
import { keyRing } from './key-ring.ts';
import { roleSecrets } from './role-secrets.ts';

/** An installation whose database runs and is migrated. */
export type Installation = {
  connections: Connections;
  ring: KeyRing;
  filesDir: string;
  embedded: boolean;
  /** nobody has an account yet */
  empty: boolean;
  /** the database holds invented data, for ever */
  demonstration: boolean;
  /** starts the embedded server again after its death; nothing to do on a server of one's own */
  reopen(onDeath: () => void): Promise<void>;
  close(): Promise<void>;
};

/** Starts the embedded server where the settings name no other, makes its roles, migrates, loads the keys.
 *  The superuser's connection is closed when this returns.
 *  @param onDeath told when the embedded server dies by itself
 *  @throws UnsafeStart, EmbeddedRefusal: one sentence each */
export async function openInstallation(
  settings: Settings,
  say: (line: string) => void,
  onDeath: () => void,
): Promise<Installation> {
  let server: EmbeddedServer | undefined;
  let connections: Connections;
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  if (settings.databaseUrl === '') {
    const secrets = roleSecrets(settings.dataDir);
    server = await startEmbedded({ root: settings.dataDir, log: () => {} });
    if (server.fresh) say('The database was created.');
    await prepareServer(await superuserUrl(server), secrets);
    connections = embeddedConnections(server, secrets);
    server.onExit(onDeath);
  } else {
    assertStrongSecret('DATABASE_URL', settings.databaseUrl);
    assertStrongSecret('MIGRATION_DATABASE_URL', settings.migrationDatabaseUrl);
    assertStrongSecret('KEY_DATABASE_URL', settings.keyDatabaseUrl);
    assertStrongSecret('KEY_MIGRATION_DATABASE_URL', settings.keyMigrationDatabaseUrl);
    connections = ownConnections(settings);
  }
  try {
    const done = await migrate(connections.data.migrator, connections.keys.migrator, new Date());
    if (done.length > 0) say(`Database brought up to date: ${done.join(', ')}.`);
    const state = await readState(connections);
    return {
      connections,
      ...state,
      embedded: server !== undefined,
      filesDir: settings.filesDir,
      ring: await keyRing(settings.keyDir, connections.keys.runtime),
      async reopen(again) {
        server = await startEmbedded({ root: settings.dataDir, log: () => {} });
        server.onExit(again);
      },
      close: async () => server?.stop(),
    };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function readState(connections: Connections): Promise<{ empty: boolean; demonstration: boolean }> {
  return withClient(connections.data.runtime, async (client) => {
    await client.query('begin; set local role accompagna_sign_in');
    const accounts = await client.query('select from app.account limit 1');
    const { rows } = await client.query<{ demonstration: boolean }>(
      'select demonstration from app.installation',
    );
    await client.query('rollback');
    return { empty: accounts.rowCount === 0, demonstration: rows[0]?.demonstration ?? false };
  });
}

/** Whether an error carries a sentence for whoever starts the program. */
export function isStartRefusal(error: unknown): error is Error {
  return error instanceof UnsafeStart || error instanceof EmbeddedRefusal;
}
