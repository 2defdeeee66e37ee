import type { Doors } from '../../src/platform/database/pools.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { romeInstant } from '../../src/values/rome-time.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Cast } from './sign-in-as.ts';
import { storyClock, workingDay } from './working-time.ts';

/** What is told here falls beside what the clock of her first story tells, which is by the minute: no two things of one person
 *  stand at one instant. */
const APART_MS = 17_000;

/** What the way from the selection to the plan is told with. `now` of the seeding. */
export type PathStage = {
  readonly doors: Doors;
  readonly cast: Cast;
  readonly directory: Directory;
  readonly now: Date;
};

/** Something a colleague does, at an instant. */
export type Deed<T = unknown> = (tx: Tx, me: SignedIn, at: Date) => Promise<T>;

/** A colleague does something, in a transaction of her own.
 *  @param at when it is told to have happened */
export async function actAs<T>(stage: PathStage, email: string, at: Date, deed: Deed<T>): Promise<T> {
  const me = await stage.cast.get(email);
  const who = { accountId: me.accountId, requestId: 'seed', at };
  return withActor(stage.doors, who, (tx) => deed(tx, me, at));
}

/** An hour of the working day so many days ago; with a negative number, ahead. */
export function hourOf(stage: PathStage, daysAgo: number, time: string): Date {
  const at = romeInstant(workingDay(stage.now, daysAgo), time);
  if (!at.ok) throw new RangeError('an hour that does not exist');
  return new Date(at.instant.getTime() + APART_MS);
}

/** Lets one person's colleagues do things one after the other: those of one colleague on one day stand in one transaction,
 *  each at an instant of its own. The days come in order, the oldest first. */
export function walker(stage: PathStage, number: number) {
  const clock = storyClock(stage.now, number + 2_000_000);
  return async (email: string, daysAgo: number, deeds: readonly Deed[]): Promise<void> => {
    const me = await stage.cast.get(email);
    const who = { accountId: me.accountId, requestId: `seed-${number}` };
    await withActor(stage.doors, who, async (tx) => {
      for (const deed of deeds) {
        const at = new Date(clock(daysAgo).getTime() + 2 * APART_MS);
        await deed({ ...tx, actor: { ...tx.actor, at } }, me, at);
      }
    });
  };
}

/** What somebody does with another. */
export type Walk = ReturnType<typeof walker>;

/** The same transaction some minutes later, fewer than the seven that lie between two things of a story: what is done in one
 *  go and stands in the timeline twice. */
export function minutesLater(tx: Tx, minutes: number): { tx: Tx; at: Date } {
  const at = new Date((tx.actor.at?.getTime() ?? Date.now()) + minutes * 60_000);
  return { tx: { ...tx, actor: { ...tx.actor, at } }, at };
}

/** Does something with each of a list, a few at a time. */
export async function inLanes<T>(
  list: readonly T[],
  lanes: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) {
      const one = list[at];
      if (one !== undefined) await work(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
