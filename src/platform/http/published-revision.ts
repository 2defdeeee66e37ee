import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { dayInRome } from '../../values/calendar-day.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';

/** For so long a kept answer is not asked whether it is old: another process's publication shows within this time. */
const TRUSTED_MS = 1000;

/** What the public site stands at: the publications so far and the day in Italy, since what is open today is over
 *  tomorrow. */
export type PublishedRevision = {
  /** the revision as a text; the database is asked once a second at most, and who comes meanwhile waits for the same answer */
  now(clock: Date): Promise<string> | string;
  /** this process may have published something: the next reader asks anew */
  forget(): void;
};

/** Follows the revision of the public site, as the purpose `visiting`. */
export function followRevision(doors: Pick<Doors, 'data'>): PublishedRevision {
  let known = '';
  let knownAt = Number.NEGATIVE_INFINITY;
  let forgotten = 0;
  let [minute, today] = [Number.NaN, ''];
  // To tell the day takes longer than all the rest of a kept answer, and days end with a minute everywhere.
  const dayOf = (clock: Date) => {
    const now = Math.floor(clock.getTime() / 60_000);
    if (now !== minute) [minute, today] = [now, dayInRome(clock)];
    return today;
  };
  let asking: Promise<string> | undefined;
  const ask = async () => {
    const [askedAt, before] = [performance.now(), forgotten];
    const revision = await readRevision(doors);
    // Counted from the question, not from the answer: what was published in between is found in time.
    if (before === forgotten) [known, knownAt] = [revision, askedAt];
    return revision;
  };
  return {
    now(clock) {
      const day = dayOf(clock);
      if (performance.now() - knownAt < TRUSTED_MS) return `${known} ${day}`;
      const mine = asking ?? ask();
      asking = mine;
      return mine
        .finally(() => {
          if (asking === mine) asking = undefined;
        })
        .then((revision) => `${revision} ${day}`);
    },
    forget() {
      forgotten += 1;
      knownAt = Number.NEGATIVE_INFINITY;
      asking = undefined;
    },
  };
}

/** How many changes have been committed: rows are added and never removed, so that no change leaves it as it was. */
async function readRevision(doors: Pick<Doors, 'data'>): Promise<string> {
  const { rows } = await withSystem(doors, 'visiting', (tx) =>
    sql<{
      revision: string;
    }>`select count(*)::text as revision from app.published_change`.execute(tx.db),
  );
  return rows[0]?.revision ?? '';
}
