import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules/.accompagna-installed');

/** Path of the pinned Node, which every program of ours runs on, whichever Node launched npm. */
export const pinnedNode = join(root, 'node_modules/.bin/node');

/** Installs exactly what the lock file says, once for each lock file.
 *  @param {'start' | 'test'} what 'start' leaves the test tools out; with them it is satisfied too
 *  @param {(line: string) => void} say */
export function install(what, say) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (installed === `${hash} test` || installed === `${hash} ${what}`) return;
  say('Installing the packages of the lock file…');
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(what === 'start' ? ['--omit=dev'] : []),
  ];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) {
    say('The packages could not be installed: see the lines above. Is the network there?');
    process.exit(1);
  }
  if (!existsSync(pinnedNode)) {
    say(
      `No Node 24 is packaged for ${process.platform}-${process.arch}: Linux on x64 or arm64 and macOS on arm64 are supported.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, `${hash} ${what}`);
}
