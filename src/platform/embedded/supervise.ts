import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedServer } from './embedded-server.ts';
import type { Postmaster } from './run-postmaster.ts';

/** A fast shutdown ends within seconds, but its checkpoint may wait for a slow disk. */
const PATIENCE_MS = 60_000;

/** Follows a running postmaster to its end.
 *  @param release frees the launcher's lock; called before any listener hears of the end */
export function supervise(
  { child, ended }: Postmaster,
  log: (line: string) => void,
  release: () => void,
): Pick<EmbeddedServer, 'stop' | 'onExit'> {
  const listeners: ((code: number | null) => void)[] = [];
  let over: { code: number | null } | undefined;
  let stopping: Promise<void> | undefined;
  // An application that exits without stop() still asks for a clean shutdown; the next start waits for it.
  const atExit = () => child.kill('SIGINT');
  process.once('exit', atExit);

  const gone = ended.then(({ code }) => {
    process.off('exit', atExit);
    over = { code };
    release();
    if (stopping !== undefined) return;
    log(`the database died (${code === null ? 'by a signal' : `code ${code}`})`);
    for (const listener of listeners) listener(code);
  });

  const shutDown = async () => {
    if (over === undefined) child.kill('SIGINT');
    const patience = new AbortController();
    const late = sleep(PATIENCE_MS, true, { signal: patience.signal }).catch(() => false);
    if ((await Promise.race([gone.then(() => false), late])) === true) {
      log('the database does not stop in time: it recovers at its next start');
      child.kill('SIGQUIT');
    }
    patience.abort();
    await gone;
  };

  return {
    stop() {
      stopping ??= shutDown();
      return stopping;
    },
    onExit(listener) {
      if (over === undefined) listeners.push(listener);
      else if (stopping === undefined) listener(over.code);
    },
  };
}
