import type { Knowledge, Sum } from './histories.ts';

/** Tries before giving up: finding nothing in so many counts as there being nothing, which errs towards hiding. */
const TRIES = 4_000;

type Line = Knowledge['atMost'][number];

/** Looks for numbers that fit all that is known.
 *  @param besides what they are to fit moreover @param seed which of many is found first
 *  @returns one value for each variable; undefined where there is none, or none was found */
export function findHistory(
  known: Knowledge,
  besides: readonly Line[] = [],
  seed = 1,
): Int32Array | undefined {
  const lines = [...known.atMost, ...besides];
  const touching = touch(lines, known.low.length);
  const low = known.low.slice();
  const high = known.high.slice();
  if (!narrow(low, high, lines, touching, lines.keys())) return undefined;
  let chance = seed >>> 0 || 1;
  let tries = 0;
  const search = (lo: Int32Array, hi: Int32Array): Int32Array | undefined => {
    const next = lo.findIndex((value, v) => value < (hi[v] ?? 0));
    if (next === -1) return lo;
    const first = lo[next] ?? 0;
    const count = (hi[next] ?? 0) - first + 1;
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    for (let i = 0; i < count; i += 1) {
      tries += 1;
      if (tries > TRIES) return undefined;
      const value = first + ((i + (chance >>> 16)) % count);
      const [l, h] = [lo.slice(), hi.slice()];
      l[next] = value;
      h[next] = value;
      if (!narrow(l, h, lines, touching, touching[next] ?? [])) continue;
      const found = search(l, h);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(low, high);
}

/** Which lines speak of each variable. */
function touch(lines: readonly Line[], variables: number): number[][] {
  const out: number[][] = Array.from({ length: variables }, () => []);
  lines.forEach(({ sum }, i) => {
    for (const [v] of sum) out[v]?.push(i);
  });
  return out;
}

/** Draws the bounds together until no line draws them further. @returns whether anything is left */
function narrow(
  low: Int32Array,
  high: Int32Array,
  lines: readonly Line[],
  touching: readonly (readonly number[])[],
  begin: Iterable<number>,
): boolean {
  const waiting = new Set(begin);
  for (const i of waiting) {
    waiting.delete(i);
    const line = lines[i];
    if (line === undefined) continue;
    const room = line.most - least(line.sum, low, high);
    if (room < 0) return false;
    for (const [v, factor] of line.sum) {
      const [lo, hi] = [low[v] ?? 0, high[v] ?? 0];
      if (hi - lo <= room) continue;
      if (factor === 1) high[v] = lo + room;
      else low[v] = hi - room;
      for (const other of touching[v] ?? []) if (other !== i) waiting.add(other);
    }
  }
  return true;
}

/** The least that a sum can be within the bounds. */
export function least(sum: Sum, low: Int32Array, high: Int32Array): number {
  return sum.reduce((s, [v, factor]) => s + (factor === 1 ? (low[v] ?? 0) : -(high[v] ?? 0)), 0);
}
