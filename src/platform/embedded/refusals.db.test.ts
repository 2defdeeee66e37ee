import { chmodSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded } from './start-embedded.ts';
import { run, testRoot } from './test-root.ts';

const { root, remove } = testRoot();
const log = () => {};
beforeAll(async () => (await startEmbedded({ root, log })).stop());
afterAll(remove);

it('refuses a cluster that others may read, in a sentence that names the folder and the remedy', async () => {
  const cluster = join(root, 'postgres');
  chmodSync(cluster, 0o755);
  await expect(startEmbedded({ root, log })).rejects.toThrow(
    `${cluster} is open to other accounts (755): ask who opened it, then chmod 700 it.`,
  );
  chmodSync(cluster, 0o700);
});

it('refuses a cluster whose secret is missing, and never makes up another', async () => {
  const file = join(root, 'secrets/database-superuser');
  renameSync(file, `${file}.away`);
  await expect(startEmbedded({ root, log })).rejects.toThrow(`its secret ${file} is not: put the file back`);
  expect(lstatSync(file, { throwIfNoEntry: false })).toBeUndefined();
  renameSync(`${file}.away`, file);
});

it('repeats what PostgreSQL says about a setting, and leaves the folder free for the next start', async () => {
  const wrong = startEmbedded({ root, log, settings: { shared_buffers: 'lots' } });
  await expect(wrong).rejects.toThrow(/does not start.*invalid value for parameter "shared_buffers"/s);
  await expect(startEmbedded({ root, log, settings: { 'fsync=off -c x': '1' } })).rejects.toThrow(
    'is no name',
  );
  expect(readdirSync(root).filter((name) => name.startsWith('launcher.lock'))).toEqual([]);
});

it('moves the socket to a short folder when its path would not fit', async () => {
  const long = testRoot();
  const deep = join(long.root, 'a'.repeat(60), 'b'.repeat(60));
  const server = await startEmbedded({ root: deep, log });
  try {
    expect(server.socketDir.length).toBeLessThan(80);
    expect(await run(server, 'select 1 as n')).toEqual([{ n: 1 }]);
  } finally {
    await server.stop();
    rmSync(server.socketDir, { recursive: true });
    long.remove();
  }
});
