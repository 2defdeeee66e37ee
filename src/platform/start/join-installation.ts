import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UnsafeStart } from '../database/boot-checks.ts';
import { findRunning } from '../embedded/find-running.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import type { Settings } from '../settings.ts';
import { type Connections, embeddedConnections, ownConnections } from './connections.ts';
import { roleSecrets } from './role-secrets.ts';

/** An installation that a program of the operator works on. */
export type Joined = { connections: Connections; embedded: boolean; close(): Promise<void> };

/** Reaches an installation as it stands, without migrating it: one's own server; the embedded server that the
 *  launcher runs, beside it; or the embedded server started for as long as the program lasts.
 *  @throws UnsafeStart where there is no installation; EmbeddedRefusal where its server does not start */
export async function joinInstallation(settings: Settings): Promise<Joined> {
  if (settings.databaseUrl !== '')
    return { connections: ownConnections(settings), embedded: false, close: async () => {} };
  if (
    !existsSync(join(settings.dataDir, 'postgres')) ||
    !existsSync(join(settings.dataDir, 'secrets/roles.json'))
  ) {
    throw new UnsafeStart(`There is no installation in DATA_DIR (${settings.dataDir}).`);
  }
  const secrets = roleSecrets(settings.dataDir);
  const running = findRunning(settings.dataDir);
  if (running)
    return { connections: embeddedConnections(running, secrets), embedded: true, close: async () => {} };
  const server = await startEmbedded({ root: settings.dataDir, log: () => {} });
  return { connections: embeddedConnections(server, secrets), embedded: true, close: () => server.stop() };
}
