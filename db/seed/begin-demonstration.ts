import { randomUUID } from 'node:crypto';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import type { Installation } from '../../src/platform/start/open-installation.ts';
import { databaseRole } from '../../src/policy/vocabulary.ts';
import { administrator } from './data/staff.ts';

/** Turns an empty database into a demonstration, for ever, and opens the account of its first administrator: both or
 *  neither. With the grants of the purpose «administration», which the console alone has.
 *  @throws where there are accounts already */
export async function beginDemonstration(installation: Installation): Promise<void> {
  await withClient(installation.connections.data.migrator, async (client) => {
    await client.query('begin');
    await client.query(`set local role ${databaseRole('administration')}`);
    const accounts = await client.query('select from app.account limit 1');
    if (accounts.rowCount !== 0)
      throw new Error('There are accounts already: this database cannot become a demonstration.');
    const accountId = randomUUID();
    await client.query('insert into app.account (id, email, name) values ($1, $2, $3)', [
      accountId,
      administrator.email,
      administrator.name,
    ]);
    await client.query('insert into app.membership (account_id, role) values ($1, $2)', [
      accountId,
      administrator.role,
    ]);
    await client.query('update app.installation set demonstration = true');
    await client.query(
      "insert into audit.event (era, account_id, event, outcome, request_id) values (gate.era(), $1, 'installation.demonstration-begun', 'done', 'seed')",
      [accountId],
    );
    await client.query('commit');
  });
}

/** How many people, and how many applications of people not entered yet, the database holds, whoever may see them: with
 *  the grants of the purpose «copying». */
export async function countTold(
  installation: Installation,
): Promise<{ people: number; applications: number }> {
  return withClient(installation.connections.data.migrator, async (client) => {
    await client.query('begin');
    await client.query(`set local role ${databaseRole('copying')}`);
    const { rows } = await client.query<{ people: number; applications: number }>(
      'select (select count(*)::int from app.person) as people, (select count(*)::int from app.application) as applications',
    );
    await client.query('commit');
    return rows[0] ?? { people: 0, applications: 0 };
  });
}
