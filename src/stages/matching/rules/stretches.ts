import type { Stretch } from '../types.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Minutes from midnight of an HH:MM. */
export function minutesOfDay(hhmm: string): number {
  return Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5));
}

/** How long a stretch is, in minutes; one that ends before it begins, or when it begins, goes on past midnight. */
export function stretchMinutes(s: Stretch): number {
  const [from, to] = [minutesOfDay(s.from), minutesOfDay(s.to)];
  return to > from ? to - from : to + DAY - from;
}

/** Minutes of a shift that fall into what she has said she can; stretches that overlap count once, and Sunday's night runs
 *  into Monday. */
export function coveredMinutes(shift: Stretch, can: readonly Stretch[]): number {
  const [from, to] = spanOf(shift);
  let covered = 0;
  let reached = from;
  const spans = can
    .flatMap((s) => {
      const [a, b] = spanOf(s);
      return [-WEEK, 0, WEEK].map((by) => [a + by, b + by] as const);
    })
    .sort(([a], [b]) => a - b);
  for (const [a, b] of spans) {
    const start = Math.max(a, reached);
    const end = Math.min(b, to);
    if (end <= start) continue;
    covered += end - start;
    reached = end;
  }
  return covered;
}

/** Minutes of the week, Monday's midnight 0. */
function spanOf(s: Stretch): readonly [number, number] {
  const from = (s.weekday - 1) * DAY + minutesOfDay(s.from);
  return [from, from + stretchMinutes(s)];
}
