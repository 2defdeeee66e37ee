import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKeyFile, loadKeyFile } from '../../src/platform/crypto/key-file.ts';
import { openDoors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { SOCKET_PORT, SUPERUSER } from '../../src/platform/embedded/embedded-server.ts';
import { findRunning } from '../../src/platform/embedded/find-running.ts';
import { startEmbedded } from '../../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { postmasterPid, testRoot } from '../../src/platform/embedded/test-root.ts';
import { migrate, withClient } from '../../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../../src/platform/migrate/prepare-server.ts';
import { embeddedConnections } from '../../src/platform/start/connections.ts';
import { roleSecrets } from '../../src/platform/start/role-secrets.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import { aWorld } from '../support/a-world.ts';
import { ensureBuilt } from '../support/built-programs.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { openFormClient } from './form-client.ts';
import { keepWriting, type Ledger, settle, writeThrough } from './ledger.ts';
import { type Service, startService } from './running-product.ts';

const KILLS = 10;
const WRITES = 20_000;
const BY_FORM = 1_000;
const cleanups: (() => Promise<unknown> | unknown)[] = [];
beforeAll(ensureBuilt, 120_000);
afterAll(async () => {
  for (const clean of cleanups.reverse()) await clean();
});

const newLedger = (): Ledger => ({ acknowledged: new Set(), sendings: 0 });

/** Asks the database of a data folder as superuser, on a connection of its own. */
const asker =
  (root: string) =>
  async (text: string): Promise<Record<string, unknown>[]> => {
    const server = {
      socketDir: findRunning(root)?.socketDir ?? '',
      port: SOCKET_PORT,
      superuser: {
        user: SUPERUSER,
        password: readFileSync(join(root, 'secrets/database-superuser'), 'utf8').trim(),
      },
    };
    return withClient(
      await superuserUrl(server, databaseNames.data),
      async (client) => (await client.query(text)).rows,
    );
  };

/** Over HTTP the whole path is walked: session, form, permission, key, record, audit. That takes most of the time, so
 *  the bulk comes through the transaction of the form alone, on the same server, killed at the same moments. */
it(`keeps each of ${WRITES} acknowledged writes, once, over ${KILLS} kills of application, database or both`, {
  timeout: 400_000,
}, async () => {
  const { root, remove } = testRoot();
  cleanups.push(remove);
  const service: Service = await startService(root);
  cleanups.push(() => service.stop());
  const form = await openFormClient(service.port, 'Irene Baldacci', 4);
  cleanups.push(() => form.close());
  const byForm = newLedger();
  const bulk = newLedger();
  const forms = keepWriting(byForm, form.send, 4);
  await expect.poll(() => byForm.acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(0);

  const query = asker(root);
  const [target] = await query(
    'select account_id as a, person_id as p, territory_id as t from app.idempotency k join app.publicity_release r on r.xmin = k.xmin limit 1',
  );
  const { data, keys } = embeddedConnections(
    { socketDir: findRunning(root)?.socketDir ?? '', port: SOCKET_PORT },
    roleSecrets(root),
  );
  const doors = openDoors(data.runtime, keys.runtime, await loadKeyFile(join(root, 'keys')), () => {}, 8);
  cleanups.push(() => doors.close());
  const writing = keepWriting(
    bulk,
    writeThrough(doors, {
      accountId: String(target?.['a']),
      personId: String(target?.['p']),
      territoryId: String(target?.['t']),
    }),
    8,
  );

  const back: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(300 + Math.random() * 1_700);
    service.kill((['database', 'application', 'both'] as const)[kill % 3] ?? 'both');
    await sleep(50);
    back.push(await service.answers());
    const before = [byForm.acknowledged.size, bulk.acknowledged.size] as const;
    await expect
      .poll(() => byForm.acknowledged.size > before[0] && bulk.acknowledged.size > before[1], {
        timeout: 30_000,
      })
      .toBe(true);
  }
  await expect
    .poll(() => bulk.acknowledged.size >= WRITES && byForm.acknowledged.size >= BY_FORM, {
      timeout: 300_000,
      interval: 200,
    })
    .toBe(true);
  await Promise.all([forms.stop(), writing.stop()]);

  expect(await settle(bulk, query)).toMatchObject({ lost: 0, doubled: 0 });
  expect(await settle(byForm, query)).toMatchObject({ lost: 0, doubled: 0 });
  // Nobody else wrote: every key that is there is one that was promised, and so is every record.
  const [{ n } = {}] = await query('select count(*)::int as n from app.idempotency');
  expect(n).toBe(bulk.acknowledged.size + byForm.acknowledged.size);
  expect(bulk.sendings + byForm.sendings).toBeGreaterThan(bulk.acknowledged.size + byForm.acknowledged.size);
  process.stdout.write(
    `ledger: ${byForm.acknowledged.size} writes by form and ${bulk.acknowledged.size} by its transaction acknowledged, ${KILLS} kills, back after ${back.map((ms) => `${(ms / 1000).toFixed(1)}`).join(', ')} s\n`,
  );
  form.close();
  await doors.close();
  expect(await service.stop()).toBe(0);
});

it('would lose some with synchronous_commit off: the same ledger finds them', {
  timeout: 120_000,
}, async () => {
  const { root, remove } = testRoot();
  cleanups.push(remove);
  const secrets = roleSecrets(root);
  // What the kernel has been handed outlives a killed database: the loss is what still lies in its own buffers.
  const settings = {
    synchronous_commit: 'off',
    wal_writer_delay: '10s',
    wal_writer_flush_after: '1GB',
    wal_buffers: '64MB',
  };
  const start = () => startEmbedded({ root, log: () => {}, settings });
  let server = await start();
  cleanups.push(() => server.stop());
  await prepareServer(await superuserUrl(server), secrets);
  const at = embeddedConnections(server, secrets);
  await migrate(at.data.migrator, at.keys.migrator, new Date());
  await createKeyFile(join(root, 'keys'));
  const doors = openDoors(
    at.data.runtime,
    at.keys.runtime,
    await loadKeyFile(join(root, 'keys')),
    () => {},
    4,
  );
  cleanups.push(() => doors.close());
  const asSuperuser = async (text: string, values?: unknown[]) =>
    withClient(
      await superuserUrl(server, databaseNames.data),
      async (client) => (await client.query(text, values)).rows,
    );
  const world = await aWorld({ asSuperuser } as TestDatabase);
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const person = await withActor(doors, worker.who, async (tx) => {
    const registered = await registerPerson(tx, worker, {
      familyName: 'Bruni',
      givenName: 'Ada',
      birthDate: null,
      birthplace: null,
      sex: null,
      codiceFiscale: null,
      mismatchReason: 'in attesa',
    });
    if (!registered.ok) throw new Error(registered.code);
    return registered.person;
  });
  await asSuperuser('checkpoint');
  const ledger = newLedger();
  const writing = keepWriting(
    ledger,
    writeThrough(doors, { accountId: worker.accountId, personId: person.id, territoryId: world.territoryId }),
    4,
  );
  for (let kill = 0; kill < 3; kill++) {
    await sleep(500 + Math.random() * 500);
    const died = new Promise((resolve) => server.onExit(resolve));
    process.kill(postmasterPid(server), 'SIGKILL');
    await died;
    server = await start();
  }
  await writing.stop();
  const { lost } = await settle(ledger, asSuperuser);
  process.stdout.write(
    `ledger with synchronous_commit off: ${lost} of ${ledger.acknowledged.size} acknowledged writes lost\n`,
  );
  expect(lost).toBeGreaterThan(0);
});
