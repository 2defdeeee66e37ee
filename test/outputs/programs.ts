import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Whether somebody else's programs are on this machine; continuous integration installs them. */
export function hasPrograms(...names: readonly string[]): boolean {
  return names.every((name) => spawnSync('which', [name]).status === 0);
}

/** Runs a program to its end.
 *  @returns what it wrote to both outputs
 *  @throws when it ends with anything but 0 */
export async function run(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execute(name, [...args], { maxBuffer: 200_000_000, timeout: 110_000 });
  return `${stdout}${stderr}`;
}

/** Gives a new folder to the work and removes it afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
