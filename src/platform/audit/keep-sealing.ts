import type { KeyRing } from '../crypto/key-ring.ts';
import type { Doors } from '../database/pools.ts';
import { faultFacts, type Log } from '../log/log.ts';
import { sealNow } from './seal-now.ts';
import { writeWitness } from './witness-file.ts';

/** Seals every second until stopped. A second in which the database is away is made up for in the next.
 *  @param witness path of the head kept outside the database
 *  @returns stop: seals once more and ends */
export function keepSealing(
  doors: Pick<Doors, 'data'>,
  ring: KeyRing,
  witness: string,
  log: Log,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const once = async () => {
    try {
      const seal = await sealNow(doors, ring);
      if (seal) writeWitness(witness, seal);
    } catch (error) {
      log.warn('sealing waits', faultFacts(error));
    }
  };
  const timer = setInterval(() => {
    running = running.then(once);
  }, 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await running.then(once);
    },
  };
}
