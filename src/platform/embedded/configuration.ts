import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { EmbeddedRefusal } from './embedded-server.ts';
import { ACCESS_RULES, serverSettings } from './server-settings.ts';

/** Name of the server in the titles of its processes, the same at each start of a cluster: so a start finds
 *  what a crash left without looking into other accounts' processes, which a container forbids even to root. */
export function clusterName(dataDir: string): string {
  return `accompagna-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
}

/** Writes `postgresql.conf` and `pg_hba.conf`, and makes the log's folder.
 *  @param settings those that win over ours
 *  @returns the server's command line for them */
export function writeConfiguration(
  home: string,
  dataDir: string,
  socketDir: string,
  account: Account | undefined,
  settings: Record<string, string>,
): string[] {
  const log = join(home, 'logs', 'postgres');
  mkdirSync(log, { recursive: true, mode: 0o711 });
  chmodSync(join(home, 'logs'), 0o711);
  chmodSync(log, 0o700);
  if (account) chownSync(log, account.uid, account.gid);
  writeAs(account, join(dataDir, 'postgresql.conf'), serverSettings({ socket: socketDir, log }));
  writeAs(account, join(dataDir, 'pg_hba.conf'), ACCESS_RULES);
  const wrong = Object.keys(settings).find((name) => !/^[a-z_.]+$/.test(name));
  if (wrong !== undefined)
    throw new EmbeddedRefusal(`${JSON.stringify(wrong)} is no name of a server setting.`);
  const all = { cluster_name: clusterName(dataDir), ...settings };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function writeAs(account: Account | undefined, file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
}
