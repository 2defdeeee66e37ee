import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedServer } from './embedded-server.ts';
import { superuserUrl } from './superuser-url.ts';

/** A new folder for a test's cluster; its parents let the database's account through. */
export function testRoot(): { root: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o711);
  return { root: join(folder, 'data'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One statement as superuser, on a connection of its own. */
export async function run(
  server: Pick<EmbeddedServer, 'socketDir' | 'port' | 'superuser'>,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client(await superuserUrl(server));
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Number of the postmaster's process. */
export const postmasterPid = (server: Pick<EmbeddedServer, 'dataDir'>): number =>
  Number.parseInt(readFileSync(join(server.dataDir, 'postmaster.pid'), 'utf8'), 10);
