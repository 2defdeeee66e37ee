import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { L68Fact } from '../types.ts';

/** What stands beside a quota, with its paper: see `coverageOf` and `hostLimits`. */
export type Law68Fact = Omit<L68Fact, 'companyId' | 'recordedAt'>;

/** The facts of one kind that hold on a day: begun, not ended, and replaced by none. */
export function factsOn(
  facts: readonly Law68Fact[],
  kind: Law68Fact['kind'],
  day: CalendarDay,
): readonly Law68Fact[] {
  const replaced = new Set(facts.map((f) => f.replaces));
  return facts.filter(
    (f) => f.kind === kind && !replaced.has(f.id) && f.fromOn <= day && (f.toOn === null || day <= f.toOn),
  );
}
