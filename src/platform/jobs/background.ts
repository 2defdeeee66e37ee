import { recordAudit } from '../audit/record.ts';
import type { Doors } from '../database/pools.ts';
import { withActor } from '../database/with-actor.ts';
import { faultFacts, type Log } from '../log/log.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { LaterWork } from './later-work.ts';

/** Longest a stop waits for the piece in hand; what is cut off is rolled back and done again when the work is resumed. */
const GRACE_MS = 5_000;

/** Work of this process that goes on after an answer was sent. Nothing of it outlives the process but what it wrote. */
export type Background = {
  /** Begins a work, after those begun before it: one at a time, so that pages keep their processor. A key that is already
   *  waiting or at work here is not begun again. */
  begin(work: { key: string; me: SignedIn; requestId: string; work: LaterWork }): void;
  /** Whether this process has the work of this key in hand or waiting. Another process may have it: work must bear that. */
  isAtWork(key: string): boolean;
  /** Asks what is at work to end, and waits for it a little. What waits is not begun. */
  stop(): Promise<void>;
};

/** Makes the background of one process. */
export function openBackground(doors: Doors, log: Log): Background {
  const keys = new Set<string>();
  let stopping = false;
  let last: Promise<void> = Promise.resolve();
  return {
    begin({ key, me, requestId, work }) {
      if (stopping || keys.has(key)) return;
      keys.add(key);
      const who = { accountId: me.accountId, requestId };
      const door = {
        me,
        isStopping: () => stopping,
        tellFault: (error: unknown, facts = {}) =>
          log.error('fault in the background', { request: requestId, ...facts, ...faultFacts(error) }),
        inTurn: <T>(event: string, turn: Parameters<typeof withActor<T>>[2]) =>
          withActor(doors, who, async (tx) => {
            const result = await turn(tx);
            await recordAudit(tx, me.accountId, {
              event,
              outcome: 'done',
              requestId,
              personIds: tx.ledger.personIds(),
              dataClasses: tx.ledger.dataClasses(),
            });
            return result;
          }),
      };
      last = last.then(async () => {
        try {
          if (!stopping) await work(door);
        } catch (error) {
          log.warn('work was cut off', { request: requestId, ...faultFacts(error) });
        }
        keys.delete(key);
      });
    },
    isAtWork: (key) => keys.has(key),
    async stop() {
      stopping = true;
      const grace = Promise.withResolvers<void>();
      const limit = setTimeout(grace.resolve, GRACE_MS);
      await Promise.race([last, grace.promise]);
      clearTimeout(limit);
    },
  };
}
