import { faultFacts, type Log } from '../log/log.ts';
import { type Sending, sendDue } from './send-due.ts';

const EVERY_MS = 5_000;
/** Longest a stop waits for the mail in hand: the launcher ends a process that takes longer than ten seconds. What is cut
 *  off here goes out once more later, under the same Message-ID. */
const GRACE_MS = 5_000;

/** Sends what is due, every five seconds, one round at a time. A round in which the database is away is made up for by
 *  the next.
 *  @returns stop: lets the mail in hand be settled */
export function keepSending(sending: Sending, log: Log, clock: () => Date): { stop(): Promise<void> } {
  let stopping = false;
  let round: Promise<void> | undefined;
  const once = async () => {
    try {
      const sent = await sendDue(sending, clock, () => stopping);
      if (sent > 0) log.info('mails sent', { sent });
    } catch (error) {
      log.warn('sending waits', faultFacts(error));
    }
    round = undefined;
  };
  const timer = setInterval(() => {
    round ??= once();
  }, EVERY_MS);
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      const grace = Promise.withResolvers<void>();
      const limit = setTimeout(grace.resolve, GRACE_MS);
      await Promise.race([round, grace.promise]);
      clearTimeout(limit);
    },
  };
}
