import type { ChildProcess } from 'node:child_process';
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EmbeddedRefusal } from './embedded-server.ts';

/** The unprivileged account that runs the server when root starts us. */
export type Account = { name: string; uid: number; gid: number };

/** PostgreSQL refuses to run as root, and `initdb` fails for a number that no passwd entry names.
 *  @returns undefined when this process is not root: the server then runs as this process does
 *  @throws EmbeddedRefusal when root finds neither account */
export function databaseAccount(passwd = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync(passwd, 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = entries.find((entry) => entry.startsWith(`${name}:`))?.split(':') ?? [];
    if (Number(uid) > 0 && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new EmbeddedRefusal(
    'PostgreSQL does not run as root and there is no account postgres or nobody: start as an ordinary user, or set DATABASE_URL.',
  );
}

/** True when the account can enter the folder: tried, not computed, so that access lists and mounts count.
 *  @throws EmbeddedRefusal when root may not change account (a container without CAP_SETUID) */
export function canEnter(account: Account | undefined, folder: string): boolean {
  const { status, error } = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], asAccount(account, '/'));
  if (error) {
    throw new EmbeddedRefusal(
      `Root may not run PostgreSQL as ${account?.name} here (${error.message}): start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return status === 0;
}

/** Starts one of the server's programs as the account, in an environment that holds nothing of ours. */
export function spawnAs(
  account: Account | undefined,
  program: string,
  args: readonly string[],
  cwd: string,
  extra: SpawnOptions = {},
): ChildProcess {
  return spawn(program, args, { ...asAccount(account, cwd), ...extra });
}

/** LC_ALL=C: our code reads the programs' English messages. */
const asAccount = (account: Account | undefined, cwd: string) => ({
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
  cwd,
  env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
});
