import type { LogEntry } from '../types.ts';

/** The contacts that no later entry corrects, in the order of the list. */
export function standingLog<L extends Pick<LogEntry, 'id' | 'corrects'>>(log: readonly L[]): readonly L[] {
  const corrected = new Set(log.map((l) => l.corrects));
  return log.filter((l) => !corrected.has(l.id));
}

/** The standing contact that was written last: the company's stage and next step are what it said, unless a step was
 *  given to somebody or moved since. */
export function latestStanding<L extends Pick<LogEntry, 'id' | 'corrects' | 'writtenAt'>>(
  log: readonly L[],
): L | undefined {
  return standingLog(log).reduce<L | undefined>(
    (best, l) => (best === undefined || l.writtenAt > best.writtenAt ? l : best),
    undefined,
  );
}
