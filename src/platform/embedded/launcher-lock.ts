import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedRefusal } from './embedded-server.ts';
import { HIDDEN, isCode, startMark } from './processes.ts';

/** Held until `release()`, or until the process is gone: the next start steals it then. */
export type LauncherLock = { release(): void };

/** Takes `launcher.lock` in an existing folder for this process.
 *  Bound: it sees processes of its own kernel and PID namespace; two containers on one volume are not told apart.
 *  @throws EmbeddedRefusal naming the process that holds it */
export function takeLauncherLock(folder: string): LauncherLock {
  const file = join(folder, 'launcher.lock');
  const mine = `${process.pid} ${startMark(process.pid)}\n`;
  while (!writeOnce(file, mine)) {
    const held = read(file);
    if (held === undefined) continue;
    const [pid = '', mark] = held.trim().split(' ');
    const now = startMark(Number(pid));
    if (now !== undefined && (now === mark || now === HIDDEN)) {
      throw new EmbeddedRefusal(
        `Process ${pid} already runs on the data folder ${folder}: stop it first, or choose another folder.`,
      );
    }
    steal(file, held);
  }
  return {
    release() {
      if (read(file) === mine) rmSync(file, { force: true });
    },
  };
}

/** A hard link appears with its content or not at all: nobody ever reads half a lock. */
function writeOnce(file: string, content: string): boolean {
  const draft = beside(file, 'draft');
  writeFileSync(draft, content, { mode: 0o644, flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Renaming has one winner. Whoever finds a fresh lock in hand (somebody stole before) puts it back. */
function steal(file: string, stale: string): void {
  const taken = beside(file, 'stale');
  try {
    renameSync(file, taken);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const content = read(taken);
  if (content !== undefined && content !== stale) writeOnce(file, content);
  rmSync(taken, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const beside = (file: string, what: string): string => `${file}.${what}.${randomBytes(6).toString('hex')}`;
