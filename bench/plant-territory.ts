import type pg from 'pg';
import type { KeyRing } from '../src/platform/crypto/key-ring.ts';
import { withClient } from '../src/platform/migrate/migrate.ts';
import { plantPaths } from './plant-paths.ts';
import { plantPeople } from './plant-people.ts';
import { plantStaff, type Size } from './plant-staff.ts';

/** Rows sent at a time: what is encrypted is held in memory so long. */
const BATCH = 5_000;

/** Fills migrated, empty databases with an invented territory, the same for the same size.
 *  @param data connection as superuser: foreign keys are not asked row by row, and the rows agree by construction
 *  @param say told how far it is */
export async function plantTerritory(
  data: pg.ClientConfig,
  keys: pg.ClientConfig,
  ring: KeyRing,
  size: Size,
  say: (line: string) => void = () => {},
): Promise<void> {
  await withClient(data, async (client) => {
    await client.query("set session_replication_role = 'replica'; set synchronous_commit = off");
    await plantStaff(client, size);
    await withClient(keys, async (keyClient) => {
      await keyClient.query('set synchronous_commit = off');
      for (let from = 0; from < size.people; from += BATCH) {
        const to = Math.min(size.people, from + BATCH);
        await client.query('begin');
        await plantPeople(client, keyClient, ring, size, from, to);
        await plantPaths(client, size, from, to);
        await client.query('commit');
        say(`${to} people`);
      }
      await keyClient.query('vacuum analyze');
    });
    await client.query('vacuum analyze');
  });
}
