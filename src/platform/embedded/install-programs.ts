import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { PlatformPackage } from './platform-package.ts';
import { isCode } from './processes.ts';

/** Copies the programs (60 MB, once a version) to `${home}/programs/<version>`, with the links that the
 *  package's install script would make. Always a copy: `node_modules` may be read-only or closed to the
 *  database's account, and `npm ci` would take the libraries from under a running server, which loads
 *  them late.
 *  @returns the folder that holds `bin/` */
export async function installPrograms(home: string, from: PlatformPackage): Promise<string> {
  const shelf = join(home, 'programs');
  const folder = join(shelf, `${basename(from.folder)}-${from.version}`);
  await mkdir(shelf, { recursive: true, mode: 0o755 });
  await chmod(shelf, 0o755);
  const present = await readdir(shelf);
  if (present.includes(basename(folder))) return folder;

  const draft = join(shelf, `draft-${randomBytes(6).toString('hex')}`);
  await cp(join(from.folder, 'native'), draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\.a$|\/pgxs$/.test(file),
  });
  for (const { source, target } of from.links) {
    const at = join(draft, relative('native', target));
    await symlink(relative(dirname(target), source), at).catch(unlessPresent);
  }
  await openToAll(draft);
  await rename(draft, folder);
  for (const old of present) await rm(join(shelf, old), { recursive: true, force: true });
  return folder;
}

/** A clone made under umask 077 has programs that only its owner could run. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

function unlessPresent(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error;
}
