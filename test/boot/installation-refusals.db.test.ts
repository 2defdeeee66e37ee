import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testRoot } from '../../src/platform/embedded/test-root.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { readSettings } from '../../src/platform/settings.ts';
import { joinInstallation } from '../../src/platform/start/join-installation.ts';
import { ensureBuilt, runProgram } from '../support/built-programs.ts';

const { root, remove } = testRoot();
const settings = { DATA_DIR: root, PORT: '0' };
const who = ['--email', 'ada.bruni@example.org', '--name', 'Ada Bruni'];
const keyFile = join(root, 'keys/keys.json');
let keys = '';

beforeAll(async () => {
  ensureBuilt();
  const made = await runProgram('admin', { ...settings, PUBLIC_URL: 'https://lavoro.example.org' }, who);
  expect(made.said).toMatch(
    /Ada Bruni may now administer the installation\.\n.*\nhttps:\/\/lavoro\.example\.org\/invito\/[\w-]{43}$/,
  );
  expect(made.code).toBe(0);
  const joined = await joinInstallation(readSettings(settings));
  // One key in the store: from now on something is encrypted.
  await withClient(joined.connections.keys.runtime, (client) =>
    client.query(
      "insert into keys.wrapped_key (person_id, data_class, wrapped) values (gen_random_uuid(), 'identity', '\\x00')",
    ),
  );
  await joined.close();
  keys = readFileSync(keyFile, 'utf8');
});
afterAll(remove);

const start = (more: Record<string, string> = {}) => runProgram('main', { ...settings, ...more });

it('does not make a demonstration of real data', async () => {
  const { code, said } = await start({ DEMO: '1' });
  expect(said).toContain('The setting DEMO is 1, but this database holds real data: leave DEMO empty.');
  expect(code).toBe(1);
});

it('does not start with a key file that others may read', async () => {
  chmodSync(keyFile, 0o640);
  const { code, said } = await start();
  expect(said).toMatch(/The key file .* is open to other accounts \(0640\): chmod 600 it\.$/);
  expect(code).toBe(1);
  chmodSync(keyFile, 0o600);
});

it('does not start with a weak key, and does not show it', async () => {
  const weak = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64');
  const material = JSON.parse(keys) as { blindIndex: string };
  writeFileSync(keyFile, JSON.stringify({ ...material, blindIndex: weak }), { mode: 0o600 });
  const { code, said } = await start();
  expect(said).toMatch(/The key file .* is refused: the blind index secret is weak or damaged/);
  expect(said).not.toContain(weak);
  expect(code).toBe(1);
});

it('does not make new keys beside what the old ones encrypted', async () => {
  rmSync(keyFile);
  const { code, said } = await start();
  expect(said).toMatch(/There is no key file in KEY_DIR .* restore the key file from its own backup\.$/);
  expect(code).toBe(1);
  writeFileSync(keyFile, keys, { mode: 0o600 });
});

it('does not start without the secret of its database', async () => {
  const secret = join(root, 'secrets/database-superuser');
  const kept = readFileSync(secret);
  rmSync(secret);
  const { code, said } = await start();
  expect(said).toMatch(/its secret .* is not: put the file back/);
  expect(code).toBe(1);
  writeFileSync(secret, kept, { mode: 0o600 });
});

it('gives an administrator another link, a stranger none, and says what is wrong with an address', async () => {
  const again = await runProgram('admin', settings, who);
  expect([again.code, again.said]).toEqual([
    0,
    expect.stringContaining('exists already: here is another link'),
  ]);
  const links = await joinInstallation(readSettings(settings));
  const count = await withClient(links.connections.data.migrator, async (client) => {
    await client.query('begin; set local role accompagna_administration');
    return (
      await client.query(
        'select count(*)::int as all, count(*) filter (where used_at is null)::int as open from app.invitation',
      )
    ).rows[0];
  });
  await links.close();
  expect(count).toEqual({ all: 2, open: 1 });
  for (const [args, sentence] of [
    [[], 'Say who: npm run admin'],
    [['--email', 'ada', '--name', 'Ada Bruni'], '--email "ada" is not an e-mail address.'],
    [['--email', 'ada@example.org', '--name', 'A'], '--name must be a name of 2 to 120 characters.'],
    [['--mail', 'x'], '--mail'],
  ] as const) {
    const { code, said } = await runProgram('admin', settings, args);
    expect(said).toContain(sentence);
    expect(said).not.toContain(' at ');
    expect(code).toBe(1);
  }
});

it('never makes an administrator of a demonstration', async () => {
  const joined = await joinInstallation(readSettings(settings));
  await withClient(joined.connections.data.migrator, (client) =>
    client.query(
      'begin; set local role accompagna_administration; update app.installation set demonstration = true; commit',
    ),
  );
  await joined.close();
  const { code, said } = await runProgram('admin', settings, [
    '--email',
    'due@example.org',
    '--name',
    'Due Bruni',
  ]);
  expect([code, said]).toEqual([1, expect.stringContaining('is a demonstration and stays one')]);
});
