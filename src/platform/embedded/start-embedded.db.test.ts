import { chmodSync, lstatSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddedServer } from './embedded-server.ts';
import { startEmbedded } from './start-embedded.ts';
import { superuserUrl } from './superuser-url.ts';
import { run, testRoot } from './test-root.ts';

const AS_ROOT = process.getuid?.() === 0;
const log = () => {};

describe('a cluster from its first start on', () => {
  const { root, remove } = testRoot();
  let server: EmbeddedServer;
  beforeAll(async () => {
    server = await startEmbedded({ root, log });
  });
  afterAll(async () => {
    await server.stop();
    remove();
  });

  it('is fresh once, and keeps its rows over a warm restart', async () => {
    expect(server.fresh).toBe(true);
    await run(server, 'create table kept as select 7 as n');
    await server.stop();
    const begin = performance.now();
    server = await startEmbedded({ root, log });
    expect(performance.now() - begin).toBeLessThan(3000);
    expect(server.fresh).toBe(false);
    expect(await run(server, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('keeps every acknowledged write, and speaks on a socket with passwords only', async () => {
    const rows = await run(server, 'select name, setting from pg_settings');
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    expect(settings).toMatchObject({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      wal_level: 'replica',
      listen_addresses: '',
      unix_socket_directories: `"${server.socketDir}"`,
      password_encryption: 'scram-sha-256',
      allow_alter_system: 'off',
      log_statement: 'none',
      log_min_error_statement: 'panic',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
      jit: 'off',
      max_connections: '60',
      TimeZone: 'UTC',
      idle_in_transaction_session_timeout: '60000',
    });
    const { server_version_num: version } = settings;
    expect(Number(version)).toBeGreaterThanOrEqual(180000);
    const rules = await run(server, 'select distinct type, auth_method from pg_hba_file_rules');
    expect(rules).toEqual([{ type: 'local', auth_method: 'scram-sha-256' }]);
  });

  it('sorts in Italian and takes accented letters for letters', async () => {
    const locale = `select datlocprovider p, datlocale l, pg_encoding_to_char(encoding) e from pg_database
      where datname = 'postgres'`;
    expect(await run(server, locale)).toEqual([{ p: 'i', l: 'it-IT', e: 'UTF8' }]);
    const sorted = await run(server, `select n from unnest(array['zeta','Èlia','elba','Ada']) n order by n`);
    expect(sorted.map(({ n }) => n)).toEqual(['Ada', 'elba', 'Èlia', 'zeta']);
    await run(server, 'create extension pg_trgm');
    expect(await run(server, `select cardinality(show_trgm('città')) n`)).toEqual([{ n: 6 }]);
  });

  it('refuses a wrong password, and the right one over TCP, even where a port is opened', async () => {
    const config = await superuserUrl(server);
    await expect(new Client({ ...config, password: 'x' }).connect()).rejects.toThrow(/authentication failed/);
    await expect(new Client({ ...config, host: '127.0.0.1' }).connect()).rejects.toThrow();
    await server.stop();
    const port = await freePort();
    const opened = await startEmbedded({
      root,
      log,
      settings: { listen_addresses: '127.0.0.1', port: String(port) },
    });
    const tcp = new Client({ ...(await superuserUrl(opened)), host: '127.0.0.1', port });
    await expect(tcp.connect()).rejects.toThrow(/no pg_hba.conf entry/);
    await opened.stop();
    server = await startEmbedded({ root, log });
  });

  it('closes cluster, secret and socket to other accounts', () => {
    const mode = (...path: string[]) => (lstatSync(join(...path)).mode & 0o777).toString(8);
    expect(mode(server.dataDir)).toBe('700');
    expect(mode(server.socketDir)).toBe('710');
    expect(mode(root, 'secrets')).toBe('700');
    expect(mode(root, 'secrets/database-superuser')).toBe('600');
    expect(lstatSync(server.dataDir).uid === 0).toBe(false);
    expect(readFileSync(join(root, 'secrets/database-superuser'), 'utf8').trim()).toBe(
      server.superuser.password,
    );
  });
});

describe('a data folder below one that the database account cannot enter', () => {
  it('keeps its cluster in the system state folder when root starts it, else in place', async () => {
    const { root, remove } = testRoot();
    chmodSync(dirname(root), 0o700);
    const server = await startEmbedded({ root, log });
    const home = AS_ROOT ? dirname(readlinkSync(join(root, 'postgres'))) : root;
    try {
      expect(home.startsWith('/var/lib/accompagna/')).toBe(AS_ROOT);
      expect(server.dataDir).toBe(join(home, 'postgres'));
      await run(server, 'create table kept()');
      await server.stop();
      const again = await startEmbedded({ root, log });
      expect([again.fresh, again.dataDir]).toEqual([false, server.dataDir]);
      await again.stop();
    } finally {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
      remove();
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
