import type { Doors } from './platform/database/pools.ts';
import { withSystem } from './platform/database/with-system.ts';
import { faultFacts, type Log } from './platform/log/log.ts';
import { publishNextDue } from './stages/editorial/jobs/publish-due.ts';
import type { SitePublicationId } from './stages/editorial/types.ts';

const EVERY_MS = 20_000;

/** Publishes the pages whose hour has come, and takes away those whose hour it is, every twenty seconds, one round at a time; several processes may do so beside
 *  each other. What a stop cuts off is due at the next start.
 *  @returns stop: waits for the page in hand */
export function keepPublishing(
  doors: Pick<Doors, 'data'>,
  log: Log,
  clock: () => Date,
): { stop(): Promise<void> } {
  let round: Promise<void> | undefined;
  const timer = setInterval(() => {
    round ??= publishDue(doors, log, clock).finally(() => {
      round = undefined;
    });
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}

/** One round: every order that is due, each in a transaction of its own. One that cannot be carried out is left for the
 *  next round, and is in the log. */
export async function publishDue(
  doors: Pick<Doors, 'data'>,
  log: Pick<Log, 'info' | 'warn'>,
  clock: () => Date,
): Promise<void> {
  const tried = new Set<SitePublicationId>();
  for (;;) {
    const before = tried.size;
    try {
      if (!(await withSystem(doors, 'publishing', (tx) => publishNextDue(tx, clock(), tried)))) return;
      log.info('a page was published or taken away at its hour', {});
    } catch (error) {
      log.warn('a page waits to be published or taken away', faultFacts(error));
      // Nothing was taken in hand: the database is away, and the next round makes up for it.
      if (tried.size === before) return;
    }
  }
}
