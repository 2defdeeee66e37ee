import type { ClientConfig } from 'pg';
import type { EmbeddedServer } from './embedded-server.ts';

/** Settings of a node-pg client that reaches the server over its socket as superuser.
 *  For making roles and databases at the start; close the client before the first request is served.
 *  @param database `postgres` unless told */
export async function superuserUrl(
  server: Pick<EmbeddedServer, 'socketDir' | 'port' | 'superuser'>,
  database = 'postgres',
): Promise<ClientConfig> {
  return {
    host: server.socketDir,
    port: server.port,
    user: server.superuser.user,
    password: server.superuser.password,
    database,
    application_name: 'accompagna-launcher',
  };
}
