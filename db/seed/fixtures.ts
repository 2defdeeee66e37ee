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
