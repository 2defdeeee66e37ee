import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, spawnAs } from './account.ts';
import { EmbeddedRefusal } from './embedded-server.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { type Outcome, outcome } from './program-outcome.ts';

/** A postmaster that is our child and accepts connections. */
export type Postmaster = { child: ChildProcess; ended: Promise<Outcome> };

/** Recovery of a large cluster may take minutes; PostgreSQL's own tools give up after one. */
const LONGEST_RECOVERY_MS = 600_000;
/** How long shared memory of a dead server may still be in use before we give up. */
const LONGEST_LEFTOVER_MS = 15_000;

/** Starts `postgres` and waits until it is ready.
 *  @param args further command line, e.g. `['-c', 'name=value']`
 *  @throws EmbeddedRefusal with the server's own words when it ends before that */
export async function runPostmaster(
  program: string,
  dataDir: string,
  account: Account | undefined,
  args: readonly string[],
  log: (line: string) => void,
): Promise<Postmaster> {
  const begin = Date.now();
  for (;;) {
    // A session of its own: Ctrl-C at the terminal is for the application, which stops the database last.
    const child = spawnAs(account, program, ['-D', dataDir, ...args], dataDir, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = outcome(child, log);
    const early = await Promise.race([ended, ready(child, dataDir, log)]);
    if (early === undefined) return { child, ended };
    const leftover = early.said.includes('pre-existing shared memory block');
    if (!leftover || Date.now() - begin > LONGEST_LEFTOVER_MS) {
      const reason = /(?:FATAL|PANIC): +(.*)/.exec(early.said)?.[1] ?? (early.said || `code ${early.code}`);
      throw new EmbeddedRefusal(
        `The database does not start (see also ${join(dataDir, '../logs')}): ${reason}`,
      );
    }
    await sleep(200);
  }
}

/** Resolves when the server says so in `postmaster.pid`, as pg_ctl reads it; never when the child ends. */
async function ready(child: ChildProcess, dataDir: string, log: (line: string) => void): Promise<undefined> {
  const begin = Date.now();
  for (let round = 1; ; round++) {
    await sleep(10);
    if (child.exitCode !== null || child.signalCode !== null) return new Promise(() => {});
    const file = readPostmasterFile(dataDir);
    if (file?.pid === child.pid && file?.ready) return undefined;
    if (round % 500 === 0)
      log(`the database is still recovering (${Math.round((Date.now() - begin) / 1000)} s)`);
    if (Date.now() - begin > LONGEST_RECOVERY_MS) {
      child.kill('SIGINT');
      throw new EmbeddedRefusal(`The database was not ready after ${LONGEST_RECOVERY_MS / 60_000} minutes.`);
    }
  }
}
