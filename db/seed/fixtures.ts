import type { Installation } from '../../src/platform/start/open-installation.ts';
import type { TestDatabase } from '../../test/support/test-database.ts';

/** A test database as the launcher has one: without accounts, or a demonstration already. */
export function installationOf(db: TestDatabase, empty: boolean): Installation {
  return {
    connections: {
      data: { runtime: db.runtime, migrator: db.migrator },
      keys: { runtime: db.keyRuntime, migrator: db.keyRuntime },
    },
    ring: db.doors.ring,
    filesDir: db.filesDir,
    embedded: true,
    empty,
    demonstration: !empty,
    reopen: async () => {},
    close: async () => {},
  };
}

/** How many rows a table has by a key of theirs. @param key an SQL expression over the row */
export async function countBy(
  db: TestDatabase,
  table: string,
  key: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db.asSuperuser<{ key: string; n: number }>(
    `select ${key} as key, count(*)::int as n from app.${table} group by 1`,
  );
  return Object.fromEntries(rows.map((r) => [r.key, r.n]));
}
