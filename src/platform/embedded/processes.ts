import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PROC = existsSync('/proc/self/stat');

/** Mark of a process that may not be looked at (another account's, under `hidepid`): alive, no more is known. */
export const HIDDEN = 'hidden';

/** When a process started, as an opaque mark: a number given out again after a crash has another mark.
 *  @returns undefined when there is no such process, or only its zombie (a container without an init keeps those) */
export function startMark(pid: number): string | undefined {
  // 0 and below name process groups, not processes
  if (!(pid > 0) || !isSignalable(pid)) return undefined;
  const [state, mark] = PROC ? fromProc(pid) : fromPs(pid);
  if (state === undefined || mark === undefined) return isSignalable(pid) ? HIDDEN : undefined;
  return state.startsWith('Z') ? undefined : mark;
}

/** Every process with a command line, arguments joined by blanks. A server process writes its title there. */
export function commandLines(): { pid: number; command: string }[] {
  if (!PROC) {
    const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
    return [...stdout.matchAll(/^\s*(\d+)\s+(.*)$/gm)].map(([, pid, command]) => ({
      pid: Number(pid),
      command: command ?? '',
    }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: readProc(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }))
    .filter(({ command }) => command !== '');
}

/** Sends a signal; a process that is gone meanwhile is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error;
  }
}

/** True for a system error with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isSignalable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** proc(5): state is field 3, start in clock ticks field 22; the name before them may hold blanks and brackets. */
function fromProc(pid: number): (string | undefined)[] {
  const stat = readProc(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? [] : [fields[0], fields[19]];
}

function fromPs(pid: number): (string | undefined)[] {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const found = /^\s*(\S+)\s+(.*\S)\s*$/.exec(stdout);
  return [found?.[1], found?.[2]];
}

function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
