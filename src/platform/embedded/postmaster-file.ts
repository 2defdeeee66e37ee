import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from './processes.ts';

/** What `postmaster.pid` says. Lines as in PostgreSQL's src/include/utils/pidfile.h: 1 pid, 4 port,
 *  5 socket folder, 8 status. Later lines are missing while a server starts. */
export type PostmasterFile = { pid: number; port?: number; socketDir?: string; ready: boolean };

/** @returns undefined when there is no such file, or nothing in it yet */
export function readPostmasterFile(dataDir: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const [pid, , , port, socketDir, , , status] = lines;
  if (!Number(pid)) return undefined;
  return {
    pid: Number(pid),
    ...(port ? { port: Number(port) } : {}),
    ...(socketDir ? { socketDir } : {}),
    ready: status?.trim() === 'ready',
  };
}
