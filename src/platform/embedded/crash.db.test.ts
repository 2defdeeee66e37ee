import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, SOCKET_PORT, SUPERUSER } from './embedded-server.ts';
import { findRunning } from './find-running.ts';
import { startMark } from './processes.ts';
import { startEmbedded } from './start-embedded.ts';
import { postmasterPid, run, testRoot } from './test-root.ts';

const { root, remove } = testRoot();
const log = () => {};
const dataDir = join(root, 'postgres');
let server: EmbeddedServer | undefined;

beforeAll(async () => {
  server = await startEmbedded({ root, log });
  await run(server, 'create table kept (n int)');
  await server.stop();
});
// A test that fails half-way must leave neither a launcher, which would hold the terminal of the whole run,
// nor an orphaned database, which the last start ends.
afterEach(() => {
  for (const child of launchers.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await server?.stop();
  const last = await startEmbedded({ root, log }).catch(() => undefined);
  await last?.stop();
  remove();
});
const launchers: ChildProcess[] = [];

/** Another process that starts the cluster and then only waits. */
async function launcher(): Promise<ChildProcess> {
  const script = `process.on('SIGTERM', () => process.exit(1));
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'start-embedded.ts'))};
    await startEmbedded({ root: ${JSON.stringify(root)}, log() {} }); console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  launchers.push(child);
  const early = once(child, 'exit').then(() => Promise.reject(new Error('the launcher did not start')));
  early.catch(() => {});
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), early]);
  return child;
}

async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The superuser's way in while another process is the launcher. */
const joined = () => ({
  socketDir: findRunning(root)?.socketDir ?? '',
  port: SOCKET_PORT,
  superuser: {
    user: SUPERUSER,
    password: readFileSync(join(root, 'secrets/database-superuser'), 'utf8').trim(),
  },
});

const numbers = async (of: EmbeddedServer) =>
  (await run(of, 'select n from kept order by n')).map(({ n }) => n);

describe('after kill -9', () => {
  it('of the database, tells its listener, and a new start ends busy backends and has every committed row', async () => {
    const dying = await startEmbedded({ root, log });
    server = dying;
    const died = new Promise((resolve) => dying.onExit(resolve));
    await run(dying, 'insert into kept values (1)');
    const busy = run(dying, 'select count(*) from generate_series(1, 1000000000000)').catch(() => 'cut');
    await expect
      .poll(() => run(dying, `select 1 from pg_stat_activity where query like 'select count%'`))
      .toHaveLength(1);
    process.kill(postmasterPid(dying), 'SIGKILL');
    expect(await died).toBeNull();
    server = await startEmbedded({ root, log });
    expect(await busy).toBe('cut');
    expect(await numbers(server)).toEqual([1]);
    await server.stop();
    await dying.stop();
  });

  it('of the launcher, the next start stops the orphan and has every committed row', async () => {
    const first = await launcher();
    await run(joined(), 'insert into kept values (2)');
    const orphan = postmasterPid({ dataDir });
    await killHard(first);
    expect(startMark(orphan)).toBeDefined();
    const lines: string[] = [];
    server = await startEmbedded({ root, log: (line) => lines.push(line) });
    expect(lines.join()).toContain(`process ${orphan}`);
    expect(startMark(orphan)).toBeUndefined();
    expect(await numbers(server)).toEqual([1, 2]);
    await server.stop();
  });

  it('of both at once, the next start has every committed row', async () => {
    const first = await launcher();
    await run(joined(), 'insert into kept values (3)');
    process.kill(postmasterPid({ dataDir }), 'SIGKILL');
    await killHard(first);
    server = await startEmbedded({ root, log });
    expect(await numbers(server)).toEqual([1, 2, 3]);
    await server.stop();
  });
});

it('stops the database behind a launcher that exits without asking', async () => {
  const first = await launcher();
  const pid = postmasterPid({ dataDir });
  first.kill('SIGTERM');
  await once(first, 'exit');
  await expect.poll(() => startMark(pid), { timeout: 10_000 }).toBeUndefined();
});

it('refuses a second launcher and names the process of the first', async () => {
  const first = await launcher();
  await expect(startEmbedded({ root, log })).rejects.toThrow(
    `Process ${first.pid} already runs on the data folder`,
  );
  expect(findRunning(root)).toMatchObject({ port: SOCKET_PORT });
  await killHard(first);
  server = await startEmbedded({ root, log });
  await expect(startEmbedded({ root, log })).rejects.toThrow(`Process ${process.pid} already runs`);
  await server.stop();
  expect(findRunning(root)).toBeUndefined();
});
