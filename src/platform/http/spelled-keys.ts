/** Spellings that are remembered: each address of the site in its usual ones, with room. */
const REMEMBERED = 2000;
/** A longer one is read anew each time. */
const LONGEST = 300;

/** Which key an address stands for, as it was sent: the same spelling is read once. It depends on the routes alone, so that
 *  nothing published makes it old. */
export type SpelledKeys = {
  /** the key of a spelling that was read before */
  of(spelling: string): string | undefined;
  learn(spelling: string, key: string): void;
};

/** Begins without any. All are forgotten when there are too many: who sends nonsense costs a second reading, no memory. */
export function spelledKeys(): SpelledKeys {
  const keys = new Map<string, string>();
  return {
    of: (spelling) => keys.get(spelling),
    learn(spelling, key) {
      if (spelling.length > LONGEST) return;
      if (keys.size >= REMEMBERED) keys.clear();
      keys.set(spelling, key);
    },
  };
}
