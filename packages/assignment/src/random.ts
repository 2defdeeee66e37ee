/** A source of whole numbers from 0 to `below` − 1, the same for the same seed. */
export type Random = (below: number) => number;

/** Mulberry-like mixing of a counter in 32 bits (public domain arithmetic): enough for test instances, not for
 *  secrets. `below` up to 2³². */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed = (mixed ^ (mixed >>> 16)) >>> 0;
    return Math.floor((mixed / 4294967296) * below);
  };
}
