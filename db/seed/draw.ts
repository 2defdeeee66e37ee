/** Chance that is the same on every machine: numbers drawn from a person's number and a topic. */
export type Draw = {
  /** an integer from `min` to `max`, both included */
  int(min: number, max: number): number;
  /** true so many times in a hundred */
  chance(percent: number): boolean;
  /** one of the list, each as likely; @throws RangeError when the list is empty */
  pick<T>(list: readonly T[]): T;
  /** one of the list, as likely as its `weight` says */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T;
};

/** Draws for one person and one topic. Topics do not disturb each other: a name added to a list of names changes
 *  nobody's letter.
 *  @param number the person's number, from 0 */
export function drawFor(number: number, topic: string): Draw {
  let state = hash(`${topic}:${number}`);
  // Mulberry32: 32 bits of state, good enough to look like life, and never used for a secret.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new RangeError(`nothing to pick for ${topic}`);
    return found;
  };
  return {
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (percent) => next() * 100 < percent,
    pick,
    weighted(list) {
      let rest = next() * list.reduce((sum, { weight }) => sum + weight, 0);
      for (const candidate of list) {
        rest -= candidate.weight;
        if (rest < 0) return candidate;
      }
      return pick(list);
    },
  };
}

/** FNV-1a, finished so that neighbouring numbers begin far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) | 0;
}
