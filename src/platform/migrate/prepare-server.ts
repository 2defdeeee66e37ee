import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { projectRoot } from '../project-root.ts';
import { withClient } from './migrate.ts';

/** Names of the two databases on the embedded server. */
export const databaseNames = { data: 'accompagna', keys: 'accompagna_keys' } as const;

/** Passwords of the two roles that sign in. */
export type RoleSecrets = { migrator: string; runtime: string };

/** Makes roles and databases on a server where we are superuser: the embedded one, or a test's.
 *  On a server of one's own the administrator runs `db/roles.sql` and creates the two databases.
 *  @param superuser connection to the database `postgres` */
export async function prepareServer(superuser: pg.ClientConfig, secrets: RoleSecrets): Promise<void> {
  await withClient(superuser, async (client) => {
    await client.query(readFileSync(join(projectRoot(), 'db/roles.sql'), 'utf8'));
    await client.query(`alter role accompagna_migrator password ${client.escapeLiteral(secrets.migrator)}`);
    await client.query(`alter role accompagna_runtime password ${client.escapeLiteral(secrets.runtime)}`);
    for (const name of Object.values(databaseNames)) {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
      if (rowCount === 0) await client.query(`create database ${name} owner accompagna_migrator`);
      await client.query(
        `revoke all on database ${name} from public; grant connect on database ${name} to accompagna_runtime`,
      );
    }
  });
}
