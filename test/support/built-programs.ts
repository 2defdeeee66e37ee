import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

/** Builds the programs, unless nothing has changed since the last time. */
export function ensureBuilt(): void {
  const script = "import('./scripts/build.mjs').then((m) => m.buildAll())";
  const built = spawnSync(process.execPath, ['-e', script], { cwd: projectRoot(), encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The programs could not be built: ${built.stderr}`);
}

/** Starts a built program with these settings and no others.
 *  @param name of `build/NAME.js`
 *  @returns the process, its output on pipes */
export function startProgram(
  name: string,
  settings: Record<string, string>,
  args: readonly string[] = [],
): ChildProcess {
  return spawn(
    process.execPath,
    ['--enable-source-maps', join(projectRoot(), 'build', `${name}.js`), ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** Runs a built program to its end; one that does not end within a minute is ended.
 *  @returns its exit code (null after a signal) and all it said */
export async function runProgram(
  name: string,
  settings: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ code: number | null; said: string }> {
  const child = startProgram(name, settings, args);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const timer = setTimeout(() => child.kill('SIGTERM'), 60_000);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  return { code, said: said.trim() };
}
