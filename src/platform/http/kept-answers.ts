import { mayBeKept, type ReadyAnswer } from './ready-answer.ts';

/** How many answers are kept in memory. */
export const KEPT_ANSWERS = 500;
/** Bytes that all of them may take, with their compressed forms. */
export const KEPT_BYTES = 32 * 1024 * 1024;
/** A single one larger than this is made anew each time. */
const LARGEST = 4 * 1024 * 1024;

/** The memory of the public site: what was rendered since the last change, what nobody asked for longest out first. */
export type KeptAnswers = {
  /** what is kept under the key, if anything is */
  find(revision: string, key: string): ReadyAnswer | undefined;
  /** what is kept under the key, or what `make` answers; who asks meanwhile waits for the same */
  get(revision: string, key: string, make: () => Promise<ReadyAnswer>): ReadyAnswer | Promise<ReadyAnswer>;
  /** what is held now */
  held(): { answers: number; bytes: number };
};

const sizeOf = (answer: ReadyAnswer): number => ('bytes' in answer ? answer.bytes.size() : 0);

/** Makes an empty memory. */
export function keepAnswers(): KeptAnswers {
  let current = '';
  let kept = new Map<string, ReadyAnswer>();
  let coming = new Map<string, Promise<ReadyAnswer>>();
  const bytes = () => [...kept.values()].reduce((sum, answer) => sum + sizeOf(answer), 0);
  const makeRoom = () => {
    // Compressed forms come after the answer, so the sum is taken anew: this runs once for each page made, not sent.
    let held = bytes();
    for (const [key, answer] of kept) {
      if (kept.size <= KEPT_ANSWERS && held <= KEPT_BYTES) break;
      held -= sizeOf(answer);
      kept.delete(key);
    }
  };
  const find = (revision: string, key: string) => {
    if (revision !== current) [current, kept, coming] = [revision, new Map(), new Map()];
    const found = kept.get(key);
    if (found === undefined) return undefined;
    kept.delete(key);
    kept.set(key, found);
    return found;
  };
  return {
    find,
    get(revision, key, make) {
      const found = find(revision, key);
      if (found) return found;
      const waiting = coming.get(key);
      if (waiting) return waiting;
      const [ours, pending] = [kept, coming];
      const made = make()
        .then((answer) => {
          // What was begun before a change goes to who waited for it and is kept for nobody.
          if (ours === kept && mayBeKept(answer) && sizeOf(answer) <= LARGEST) {
            kept.set(key, answer);
            makeRoom();
          }
          return answer;
        })
        .finally(() => pending.delete(key));
      pending.set(key, made);
      return made;
    },
    held: () => ({ answers: kept.size, bytes: bytes() }),
  };
}
