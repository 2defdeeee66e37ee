import type { Entry } from '../types.ts';

/** How far back an entry may lie, in milliseconds: a whole working life; beyond it a year was mistyped. */
const LONGEST_AGO_MS = 50 * 366 * 86_400_000;

/** Why an entry cannot be dated so: it has not happened yet, or longer ago than anything is told here. */
export function happenedProblem(happenedAt: Date, now: Date): 'in-future' | 'too-long-ago' | null {
  if (happenedAt > now) return 'in-future';
  return now.getTime() - happenedAt.getTime() > LONGEST_AGO_MS ? 'too-long-ago' : null;
}

/** Which entries a reader takes as they stand: those that no other entry corrects.
 *  @param correctedIds ids that some entry corrects */
export function standing(entries: readonly Entry[], correctedIds: ReadonlySet<string>): Entry[] {
  return entries.filter((e) => !correctedIds.has(e.id));
}

/** When a corrected entry happened: to the second as the first one had it, where day and minute were left as they were,
 *  so that the two stand together. */
export function correctedInstant(old: Date, typed: Date): Date {
  return Math.floor(old.getTime() / 60_000) === Math.floor(typed.getTime() / 60_000) ? old : typed;
}
