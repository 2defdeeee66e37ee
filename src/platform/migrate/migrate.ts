import { join } from 'node:path';
import pg from 'pg';
import { compileSql } from '../../policy/compile-sql.ts';
import { projectRoot } from '../project-root.ts';
import { applyMigrations, applyPolicy } from './apply-migrations.ts';
import { makeMonthlyPartitions } from './monthly-partitions.ts';

/** Brings both databases to the state that this version of the program expects, as the migrator.
 *  @param database where the data are
 *  @param keys where the wrapped keys are
 *  @returns what was done, for the log: names of migrations, «policy» */
export async function migrate(
  database: pg.ClientConfig,
  keys: pg.ClientConfig,
  today: Date,
): Promise<string[]> {
  const done = await withClient(database, async (client) => {
    const names = await applyMigrations(client, join(projectRoot(), 'db/migrations'));
    await makeMonthlyPartitions(client, today);
    const policy = await applyPolicy(client, compileSql());
    return policy ? [...names, 'policy'] : names;
  });
  const keyNames = await withClient(keys, (client) =>
    applyMigrations(client, join(projectRoot(), 'db/key-migrations')),
  );
  return [...done, ...keyNames];
}

/** Opens one connection, closes it in any case. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
