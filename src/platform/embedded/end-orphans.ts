import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedRefusal } from './embedded-server.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { commandLines, signal, startMark } from './processes.ts';

/** Ends what a crash left of this cluster; the caller holds the launcher's lock, so its launcher is dead.
 *  An orphaned postmaster is stopped, not adopted: only a child tells us when it dies, and it should run with
 *  the programs and settings of this start. Backends of a dead postmaster hold the shared memory and keep
 *  PostgreSQL from starting: they are ended too; what was committed is in the log of the database.
 *  @param name the server's `cluster_name`, by which its processes are known
 *  @throws EmbeddedRefusal when something cannot be ended, or another server runs here */
export async function endOrphans(dataDir: string, name: string, log: (line: string) => void): Promise<void> {
  const left = readPostmasterFile(dataDir);
  if (left && startMark(left.pid) !== undefined) {
    const command = commandLines().find(({ pid }) => pid === left.pid)?.command ?? '';
    if (isOf(command, name)) {
      log(`an earlier start left the database running (process ${left.pid}): stopping it`);
      await end(() => (startMark(left.pid) === undefined ? [] : [left.pid]), POSTMASTER_STEPS);
    } else if (/postgres/.test(command)) {
      throw new EmbeddedRefusal(
        `Another PostgreSQL (process ${left.pid}) runs on ${dataDir}: stop it first.`,
      );
    }
  }
  const backends = () => commandLines().flatMap(({ pid, command }) => (isOf(command, name) ? [pid] : []));
  if (backends().length > 0) log('ending what is left of a database that died');
  await end(backends, BACKEND_STEPS);
  // PostgreSQL would refuse while the number in the file is a zombie's, or another program's by now (a container
  // counts anew): both stay for ever. Whom it named is gone; a segment still in use PostgreSQL finds by itself.
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

type Step = { after: number; send: NodeJS.Signals };

/** Milliseconds of patience before each signal. A fast shutdown writes a checkpoint and may take its time. */
const POSTMASTER_STEPS: readonly Step[] = [
  { after: 0, send: 'SIGINT' },
  { after: 60_000, send: 'SIGQUIT' },
];

/** Idle backends notice within milliseconds that their postmaster is gone; one that computes does not. */
const BACKEND_STEPS: readonly Step[] = [
  { after: 500, send: 'SIGQUIT' },
  { after: 1500, send: 'SIGKILL' },
];

async function end(alive: () => number[], steps: readonly Step[]): Promise<void> {
  const begin = Date.now();
  const due = [...steps];
  for (let pids = alive(); pids.length > 0; pids = alive()) {
    const passed = Date.now() - begin;
    for (let step = due[0]; step && passed >= step.after; step = due[0]) {
      for (const pid of pids) signal(pid, step.send);
      due.shift();
    }
    if (passed > (steps.at(-1)?.after ?? 0) + 10_000) {
      throw new EmbeddedRefusal(`Processes ${pids.join(', ')} of the database do not end: end them by hand.`);
    }
    await sleep(20);
  }
}

/** The postmaster has the name among its arguments, its children in their titles. */
const isOf = (command: string, name: string): boolean => /postgres/.test(command) && command.includes(name);
