import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { EmbeddedRefusal, SOCKET_PORT } from './embedded-server.ts';

/** A Unix socket's path holds 103 bytes on macOS and 107 on Linux; 100 leaves both a margin. */
const LONGEST_PATH = 100;

/** Makes the socket's folder, empty, and closed to all but the database's account and us: `${home}/run`, or a
 *  folder of the system's temporary one when that path would be too long. Call it only when no server runs.
 *  @throws EmbeddedRefusal when neither serves */
export function socketFolder(home: string, account: Account | undefined): string {
  const key = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const candidates = [
    join(home, 'run'),
    ...[tmpdir(), '/tmp'].map((folder) => join(folder, `accompagna-${key}`)),
  ];
  const folder = candidates.find(
    (path) => fits(path) && (path.startsWith(home) || canEnter(account, join(path, '..'))),
  );
  if (folder === undefined) {
    throw new EmbeddedRefusal(
      `No folder serves for the database's socket: ${candidates.join(', ')} are closed or too long.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, isDirectory } = ownerOf(folder);
  const ours = [account?.uid, process.getuid?.()];
  // In a folder where everybody may write, somebody else's folder or link of this name would hear our passwords.
  if (!isDirectory || !ours.includes(uid)) {
    throw new EmbeddedRefusal(
      `${folder} belongs to another account: remove it, or choose another data folder.`,
    );
  }
  if (account) chownSync(folder, account.uid, process.getgid?.() ?? account.gid);
  chmodSync(folder, 0o710);
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true });
  return folder;
}

const fits = (folder: string): boolean =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_PATH;

function ownerOf(folder: string): { uid: number; isDirectory: boolean } {
  const found = lstatSync(folder);
  return { uid: found.uid, isDirectory: found.isDirectory() };
}
