import type { CalendarDay } from '../../../values/calendar-day.ts';

/** What may stand beside a quota: see `coverageOf` and `hostLimits`. */
export type Law68FactKind =
  | 'suspension'
  | 'exemption'
  | 'convention-11'
  | 'convention-12'
  | 'convention-12-bis'
  | 'convention-14'
  | 'compliance-declared'
  | 'no-dismissals-declared'
  | 'safety-declared';

/** One such fact, as it was recorded with its paper; a later one may replace it. */
export type Law68Fact = {
  id: string;
  kind: Law68FactKind;
  fromOn: CalendarDay;
  /** last day on which it holds; null while it lasts */
  toOn: CalendarDay | null;
  /** whole places; null where the paper names none */
  places: number | null;
  /** whole percent of the quota, of an exemption */
  percent: number | null;
  source: string;
  /** the fact that this one corrects or ends */
  replaces: string | null;
};

/** The facts of one kind that hold on a day: begun, not ended, and replaced by none. */
export function factsOn(
  facts: readonly Law68Fact[],
  kind: Law68FactKind,
  day: CalendarDay,
): readonly Law68Fact[] {
  const replaced = new Set(facts.map((f) => f.replaces));
  return facts.filter(
    (f) => f.kind === kind && !replaced.has(f.id) && f.fromOn <= day && (f.toOn === null || day <= f.toOn),
  );
}
