import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedServer } from './embedded-server.ts';
import { startEmbedded } from './start-embedded.ts';
import { run, testRoot } from './test-root.ts';

const SECRET = 'RSSMRA80A01D612X';
const { root, remove } = testRoot();
beforeEach(() => rmSync(join(root, 'logs'), { recursive: true, force: true }));
afterAll(remove);

/** What goes wrong with a secret in it: the message itself, the failing row, a broken statement, a crash. */
async function leakOnPurpose(server: EmbeddedServer): Promise<void> {
  const refused = [
    `select '${SECRET}'::int`,
    `create temp table p (cf text primary key); insert into p values ('${SECRET}'), ('${SECRET}')`,
    `selekt '${SECRET}'`,
  ];
  for (const sql of refused) await expect(run(server, sql)).rejects.toThrow();
  const crashing = run(server, `select pg_sleep(60), '${SECRET}'`).catch(() => {});
  const find = `select pid from pg_stat_activity where query like 'select pg_sleep%'`;
  await expect.poll(() => run(server, find)).toHaveLength(1);
  const [{ pid } = {}] = await run(server, find);
  process.kill(Number(pid), 'SIGKILL');
  await crashing;
  await expect.poll(() => run(server, 'select 1').catch(() => []), { timeout: 10_000 }).toHaveLength(1);
}

function logged(): string {
  const folder = join(root, 'logs/postgres');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe('the log of the server', () => {
  it('holds the crash of a backend, but no value of any statement', async () => {
    const server = await startEmbedded({ root, log: () => {} });
    await leakOnPurpose(server);
    await server.stop();
    expect(logged()).toContain('was terminated by signal 9');
    expect(logged()).not.toContain(SECRET);
  });

  it.each([{ log_min_messages: 'warning' }, { log_error_verbosity: 'default' }])(
    'would hold them with %o: the test above can fail',
    async (settings) => {
      const server = await startEmbedded({ root, log: () => {}, settings });
      await leakOnPurpose(server);
      await server.stop();
      expect(logged()).toContain(SECRET);
    },
  );
});
