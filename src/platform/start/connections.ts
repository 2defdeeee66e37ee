import type pg from 'pg';
import type { EmbeddedServer } from '../embedded/embedded-server.ts';
import { databaseNames, type RoleSecrets } from '../migrate/prepare-server.ts';
import type { Settings } from '../settings.ts';

/** The four connections: data and keys, as the runtime role and as the migrator. */
export type Connections = Record<'data' | 'keys', { runtime: pg.ClientConfig; migrator: pg.ClientConfig }>;

/** Connections to the embedded server, over its socket. */
export function embeddedConnections(
  server: Pick<EmbeddedServer, 'socketDir' | 'port'>,
  secrets: RoleSecrets,
): Connections {
  const at = (user: string, password: string, database: string) => ({
    host: server.socketDir,
    port: server.port,
    user,
    password,
    database,
  });
  const both = (database: string) => ({
    runtime: at('accompagna_runtime', secrets.runtime, database),
    migrator: at('accompagna_migrator', secrets.migrator, database),
  });
  return { data: both(databaseNames.data), keys: both(databaseNames.keys) };
}

/** Connections to a server of one's own, from the settings. */
export function ownConnections(s: Settings): Connections {
  const from = (url: string): pg.ClientConfig => ({ connectionString: url });
  return {
    data: { runtime: from(s.databaseUrl), migrator: from(s.migrationDatabaseUrl) },
    keys: { runtime: from(s.keyDatabaseUrl), migrator: from(s.keyMigrationDatabaseUrl) },
  };
}
