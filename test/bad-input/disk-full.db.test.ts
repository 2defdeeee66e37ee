import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SOCKET_PORT, SUPERUSER } from '../../src/platform/embedded/embedded-server.ts';
import { findRunning } from '../../src/platform/embedded/find-running.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { databaseNames } from '../../src/platform/migrate/prepare-server.ts';
import { openFormClient } from '../durability/form-client.ts';
import { type Service, startService } from '../durability/running-product.ts';
import { ensureBuilt } from '../support/built-programs.ts';

/** A disk of its own, so that filling it hurts nobody: only root may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'accompagna-disk-'));
const mayMount =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=320m,mode=0755', 'tmpfs', disk]).status === 0;
let service: Service | undefined;
beforeAll(ensureBuilt, 120_000);
afterAll(async () => {
  await service?.stop();
  if (mayMount) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

async function asSuperuser<T>(
  dataDir: string,
  work: (ask: (text: string) => Promise<Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const password = readFileSync(join(dataDir, 'secrets/database-superuser'), 'utf8').trim();
  const server = {
    socketDir: findRunning(dataDir)?.socketDir ?? '',
    port: SOCKET_PORT,
    superuser: { user: SUPERUSER, password },
  };
  return withClient(await superuserUrl(server, databaseNames.data), async (client) => {
    client.on('error', () => {});
    return work(async (text) => (await client.query(text)).rows);
  });
}

/** Fills the disk to the last byte, then what room the database had put aside for its log. */
async function fill(dataDir: string): Promise<void> {
  const ballast = join(disk, 'ballast');
  for (const size of [4_194_304, 65_536, 512]) {
    const block = Buffer.alloc(size);
    try {
      for (;;) appendFileSync(ballast, block);
    } catch {
      // full, for blocks of this size
    }
  }
  await asSuperuser(dataDir, async (ask) => {
    for (let i = 0; i < 100; i++)
      await ask("select pg_logical_emit_message(false, 'fill', repeat('x', 4000000))");
  }).catch(() => undefined);
}

it.skipIf(!mayMount)(
  'fails closed on a full disk and comes back alone when there is room, with every acknowledged write',
  { timeout: 240_000 },
  async () => {
    const dataDir = join(disk, 'data');
    service = await startService(dataDir);
    const client = await openFormClient(service.port, 'Irene Baldacci', 2);
    const acknowledged: string[] = [];
    const write = async () => {
      const key = randomUUID();
      const done = await client.send(key);
      if (done) acknowledged.push(key);
      return done;
    };
    expect(await write()).toBe(true);

    await fill(dataDir);
    let refused = 0;
    for (let i = 0; i < 200 && refused < 5; i++) if (!(await write())) refused++;
    expect(refused).toBe(5);
    const page = await fetch(`http://127.0.0.1:${service.port}/accedi`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('Il servizio si ferma un momento');

    rmSync(join(disk, 'ballast'));
    const begin = Date.now();
    while (!(await write())) {
      expect(Date.now() - begin).toBeLessThan(60_000);
      await sleep(200);
    }
    const stored = await asSuperuser(dataDir, (ask) =>
      ask('select key from app.idempotency where location is not null'),
    );
    const keys = stored.map((row) => String(row['key']));
    expect(acknowledged.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    client.close();
  },
);
