import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { ApartAnswer, ApartQuestion } from './apart-messages.ts';
import { watchMemory } from './watch-memory.ts';

/** Longest time, on the clock, that one file may take. */
const TIMEOUT_MS = 20_000;
/** Processes at a time: two cores, and the pages must go on being answered. */
const AT_ONCE = 2;

// What the shell sets before it becomes Node, so that the bounds hold even if we are gone: processor seconds, no file
// written, no core dump (it would hold the file), few open files.
const bounded = 'ulimit -t 30; ulimit -f 0; ulimit -c 0; ulimit -n 64; exec "$0" "$@"';

let running = 0;
const waiting: (() => void)[] = [];

/** Puts one question about a file from outside to a process of its own: no environment, no writing, nothing to read but
 *  the program (no key file, no other file), 20 seconds, 1 GiB. The process ends with its answer; a file that breaks it breaks nothing else.
 *  @returns its answer; 'exhausted' when time or memory ran out; 'failed' when the process died */
export async function askApart(
  question: ApartQuestion,
  timeoutMs = TIMEOUT_MS,
): Promise<ApartAnswer | { kind: 'exhausted' }> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await askOne(question, timeoutMs);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function askOne(question: ApartQuestion, timeoutMs: number): Promise<ApartAnswer | { kind: 'exhausted' }> {
  const root = projectRoot();
  // From the sources in tests, from the build otherwise.
  const [program, entry] = import.meta.url.endsWith('.ts') ? ['src', 'inspect.ts'] : ['build', 'inspect.js'];
  const options = [
    '--max-old-space-size=512',
    '--no-warnings',
    '--permission',
    ...[`${program}/*`, 'node_modules/*', 'package.json'].map(
      (part) => `--allow-fs-read=${join(root, part)}`,
    ),
  ];
  const child = spawn('/bin/sh', ['-c', bounded, process.execPath, ...options, join(root, program, entry)], {
    env: {},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return new Promise((resolve) => {
    const end = (answer: ApartAnswer | { kind: 'exhausted' }) => {
      clearTimeout(timer);
      memory.stop();
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => end({ kind: 'exhausted' }), timeoutMs);
    const memory = watchMemory(child.pid, () => end({ kind: 'exhausted' }));
    child.on('message', (answer: ApartAnswer) => end(answer));
    child.on('error', () => end({ kind: 'failed' }));
    child.on('exit', () => end({ kind: 'failed' }));
    child.send(question, () => {});
  });
}
