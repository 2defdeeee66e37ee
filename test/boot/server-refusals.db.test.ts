import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aKeyRing } from '../../src/platform/crypto/fixtures.ts';
import { assertSafeStart, unsafeReasons } from '../../src/platform/database/boot-checks.ts';
import { openDoors } from '../../src/platform/database/pools.ts';
import { startEmbedded } from '../../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { testRoot } from '../../src/platform/embedded/test-root.ts';
import { prepareServer } from '../../src/platform/migrate/prepare-server.ts';
import { embeddedConnections } from '../../src/platform/start/connections.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** What the application says of starting on these connections; nothing when it would start. */
async function refusal(data: pg.ClientConfig, keys: pg.ClientConfig): Promise<string | undefined> {
  const doors = openDoors(data, keys, aKeyRing(), () => {}, 2);
  try {
    await assertSafeStart(doors, true);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    await doors.close();
  }
}

describe('on a real server, the application does not start as', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
    await db.asSuperuser(`drop role if exists boot_bypass; drop role if exists boot_creator; drop role if exists boot_heir;
      create role boot_bypass login bypassrls password 'boot'; create role boot_creator login createrole password 'boot';
      create role boot_heir login password 'boot'; grant accompagna_gate to boot_heir with inherit true`);
  });
  afterAll(async () => {
    await db.asSuperuser('drop role boot_bypass; drop role boot_creator; drop role boot_heir');
    await db.close();
  });
  const as = (user: string) => ({ ...db.runtime, user, password: 'boot' });

  it('anybody but the runtime role: that one it does', async () => {
    expect(await refusal(db.runtime, db.keyRuntime)).toBeUndefined();
  });
  it('a superuser', async () => {
    const admin = {
      ...db.runtime,
      user: inject('server').superuser.user,
      password: inject('server').superuser.password,
    };
    expect(await refusal(admin, db.keyRuntime)).toContain('UnsafeStart: The runtime role is a superuser');
  });
  it('a role that may bypass row security', async () => {
    expect(await refusal(as('boot_bypass'), db.keyRuntime)).toContain('may bypass row security');
  });
  it('a role that may create roles', async () => {
    expect(await refusal(as('boot_creator'), db.keyRuntime)).toContain('may create roles');
  });
  it('the owner of the data', async () => {
    expect(await refusal(db.migrator, db.keyRuntime)).toContain('owns the database or some of its tables');
  });
  it('the owner of the store of keys', async () => {
    expect(
      await refusal(db.runtime, { ...db.keyRuntime, user: db.migrator.user, password: db.migrator.password }),
    ).toContain('owns the database');
  });
  it('a role that inherits the grants of another', async () => {
    expect(await refusal(as('boot_heir'), db.keyRuntime)).toContain('inherits the grants');
  });
});

describe('on a real server, the application does not start with', () => {
  const { root, remove } = testRoot();
  const secrets = { migrator: 'boot-only-migrator-0123456789', runtime: 'boot-only-runtime-0123456789' };
  afterAll(remove);
  it.each([
    ['nothing changed: it does', {}, undefined],
    ['fsync', { fsync: 'off' }, 'fsync off'],
    ['full_page_writes', { full_page_writes: 'off' }, 'full_page_writes off'],
    ['synchronous_commit', { synchronous_commit: 'off' }, 'synchronous_commit off'],
    ['listen_addresses', { listen_addresses: '127.0.0.1', port: '54397' }, 'listens on the network'],
    ['password_encryption', { password_encryption: 'md5' }, 'weak form'],
  ])('%s off or open', async (_, settings: Record<string, string>, sentence) => {
    const server = await startEmbedded({ root, log: () => {}, settings });
    try {
      const port = Number(settings['port'] ?? server.port);
      if (server.fresh) await prepareServer(await superuserUrl(server), secrets);
      const at = embeddedConnections({ ...server, port }, secrets);
      const said = await refusal(at.data.runtime, at.keys.runtime);
      if (sentence === undefined) expect(said).toBeUndefined();
      else expect(said).toContain(sentence);
    } finally {
      await server.stop();
    }
  });
});

describe('what no server of the tests can be', () => {
  const safe = {
    version: 180_004,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    owns: false,
    inherits: false,
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    data_checksums: 'on',
    listen_addresses: '',
    ssl: false,
    password_encryption: 'scram-sha-256',
  };
  it('is refused too: PostgreSQL before 18, an embedded database without checksums', () => {
    expect(unsafeReasons(safe, true)).toEqual([]);
    expect(unsafeReasons({ ...safe, version: 170_009 }, false)).toEqual([
      expect.stringContaining('older than 18'),
    ]);
    expect(unsafeReasons({ ...safe, data_checksums: 'off' }, true)).toEqual([
      expect.stringContaining('no data checksums'),
    ]);
  });
});
