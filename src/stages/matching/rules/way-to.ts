import type { Means, PersonForMatch, PlaceForMatch } from '../types.ts';
import { minutesOfDay } from './stretches.ts';

type Trial = PersonForMatch['travel'][number];

/** Who arrives up to so many minutes before a shift has arrived for it. */
const EARLY = 60;

/** How she gets to a place of work for its shifts. `atTheHour`: known for the hour of a shift; `tried`: with the coach.
 *  Kilometres stand only where no time is known. */
export type Way = {
  means: Means;
  minutes: number | null;
  kilometres: number | null;
  tried: boolean;
  atTheHour: boolean;
  costCentsMonth: number | null;
};

/** What is known of the way: the best one; that there is none at an hour; or nothing. */
export type WayFound = { way: Way } | { impossible: readonly Means[]; at: string | null } | { way: null };

/** The way to the place, of what was tried or told: by means she uses, or that were tried with the coach; of each means and
 *  hour the latest counts. Every beginning of a shift needs a way; the longest of the best ones is told. What is known of
 *  another hour counts as a time, and never as «impossible». */
export function wayTo(person: Pick<PersonForMatch, 'travel' | 'balance'>, place: WantedPlace): WayFound {
  const uses = person.balance?.travel?.means ?? [];
  const trials = person.travel
    .filter(
      (t) => t.siteId === place.siteId && (uses.length === 0 || uses.includes(t.means) || t.triedWithCoach),
    )
    .toSorted(latestFirst);
  if (trials.length === 0) return { way: null };
  const starts = [...new Set(place.shifts.map((s) => s.from))].sort();
  const found: Way[] = [];
  for (const start of starts.length === 0 ? [null] : starts) {
    const atHour = latestOfEach(trials.filter((t) => isFor(t, start)));
    const possible = atHour.filter((t) => t.possible);
    if (possible.length === 0 && atHour.length > 0)
      return { impossible: atHour.map((t) => t.means).sort(), at: start };
    const ways = possible.length > 0 ? possible : latestOfEach(trials.filter((t) => t.possible));
    const best = ways.map((t) => wayOf(t, start)).toSorted(shortestFirst)[0];
    if (best !== undefined) found.push(best);
  }
  const longest = found.toSorted(shortestFirst).at(-1);
  return { way: longest ?? null };
}

type WantedPlace = Pick<PlaceForMatch, 'siteId' | 'shifts'>;

/** A trial without an hour holds for any. */
function isFor(t: Trial, start: string | null): boolean {
  if (t.arrivesAt === null) return true;
  if (start === null) return false;
  const before = minutesOfDay(start) - minutesOfDay(t.arrivesAt);
  return before >= 0 && before <= EARLY;
}

function latestOfEach(trials: readonly Trial[]): Trial[] {
  const byMeans = new Map<Means, Trial>();
  for (const t of trials) if (!byMeans.has(t.means)) byMeans.set(t.means, t);
  return [...byMeans.values()];
}

function wayOf(t: Trial, start: string | null): Way {
  return {
    means: t.means,
    minutes: t.minutes,
    kilometres: t.minutes === null ? t.kilometres : null,
    tried: t.triedWithCoach,
    atTheHour: t.arrivesAt !== null && isFor(t, start),
    costCentsMonth: t.costCentsMonth,
  };
}

/** An exact hour before none, then the later day; equal ones by all they say, so that the order of a list changes nothing. */
function latestFirst(a: Trial, b: Trial): number {
  const hour = Number(a.arrivesAt === null) - Number(b.arrivesAt === null);
  if (hour !== 0) return hour;
  if (a.onDay !== b.onDay) return a.onDay < b.onDay ? 1 : -1;
  const [x, y] = [JSON.stringify(told(a)), JSON.stringify(told(b))];
  return x === y ? 0 : x < y ? -1 : 1;
}

const told = (t: Trial) => [
  t.means,
  t.arrivesAt,
  t.possible,
  t.minutes,
  t.kilometres,
  t.triedWithCoach,
  t.costCentsMonth,
];

/** A time before kilometres: kilometres say less. */
function shortestFirst(a: Way, b: Way): number {
  const [x, y] = [a.minutes ?? 10_000 + (a.kilometres ?? 0), b.minutes ?? 10_000 + (b.kilometres ?? 0)];
  return x - y || (a.means < b.means ? -1 : Number(a.means > b.means));
}
