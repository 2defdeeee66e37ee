import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { keepFormAnswer, takeFormKey } from '../../src/platform/http/idempotency.ts';
import { insertRelease } from '../../src/stages/referral/store/agreements.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';

/** Writes once under a key, and says whether that was acknowledged: false where no answer came. */
export type Write = (key: string) => Promise<boolean>;

/** What was promised: keys whose write was acknowledged, and how many sendings it took. */
export type Ledger = { acknowledged: Set<string>; sendings: number };

type Target = { accountId: string; personId: string; territoryId: string };

/** The transaction of a form without its page: key, record and answer together, as the application writes them. */
export function writeThrough(doors: Doors, target: Target): Write {
  return async (key) => {
    try {
      return await withActor(doors, { accountId: target.accountId, requestId: key }, async (tx) => {
        const taken = await takeFormKey(tx, key, '/ledger', {});
        if (taken === 'other') throw new Error('A key was taken without its answer.');
        if (taken !== 'first') return true;
        const ids = target as unknown as Parameters<typeof insertRelease>[1];
        await insertRelease(tx, ids, {
          channel: 'conference',
          answer: 'refused',
          answeredOn: '2026-01-10' as CalendarDay,
        });
        await keepFormAnswer(tx, key, '/ledger?done');
        return true;
      });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('A key')) throw error;
      return false;
    }
  };
}

/** Keeps writing new keys on several lanes; a key without an answer is sent again until there is one.
 *  @returns stop: lets each lane finish the key it holds */
export function keepWriting(ledger: Ledger, write: Write, lanes: number): { stop(): Promise<void> } {
  let over = false;
  const lane = async () => {
    while (!over) {
      const key = randomUUID();
      for (;;) {
        ledger.sendings += 1;
        if (await write(key)) break;
        await sleep(20);
      }
      ledger.acknowledged.add(key);
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  running.catch(() => {});
  return {
    async stop() {
      over = true;
      await running;
    },
  };
}

/** Compares what was promised with what is there. A record and its key have one transaction number between them.
 *  @param query asks as superuser
 *  @returns promises without a record, and with more than one; records of nobody's key */
export async function settle(
  ledger: Ledger,
  query: (text: string) => Promise<Record<string, unknown>[]>,
): Promise<{ lost: number; doubled: number; unkeyed: number }> {
  const rows = await query(`select k.key::text as key, count(r.id)::int as records from app.idempotency k
    left join app.publicity_release r on r.xmin = k.xmin group by k.key`);
  const records = new Map(rows.map(({ key, records: n }) => [String(key), Number(n)]));
  const of = [...ledger.acknowledged].map((key) => records.get(key) ?? 0);
  const [left] = await query(
    'select (select count(*) from app.publicity_release r where not exists (select from app.idempotency k where k.xmin = r.xmin))::int as n',
  );
  return {
    lost: of.filter((n) => n === 0).length,
    doubled: [...records.values()].filter((n) => n > 1).length,
    unkeyed: Number(left?.['n']),
  };
}
