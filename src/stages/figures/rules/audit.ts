import { findHistory, least } from './find-history.ts';
import { knowledgeOf, type Read, type Reader, readers, type Sum, secretsOf } from './histories.ts';

/** So many values each unknown number keeps for whoever puts everything published together, whatever of `readers` she
 *  knows besides: a small count («meno di 5») is never known to fewer. */
export const KEPT_VALUES = 4;

/** Whether a history of publications gives nothing away: for every count and every change, at least `KEPT_VALUES`
 *  different numbers each stand in some whole history that would have been published in the same words.
 *  It goes by what is published alone, never by the numbers behind it: so that it let a publication pass, or would not,
 *  tells nothing more. What it says is kept is kept, since it has a history in hand for each value; where it finds none in
 *  reasonable time, it says no.
 *  @param history oldest first, the new one last, withdrawn ones among them */
export function keepsItsSecrets(history: readonly Read[]): boolean {
  return readers.every((reader) => keepsFrom(history, reader));
}

/** The same for one reader. What she takes for granted may be contradicted by the tables: then she has learnt that
 *  somebody left or went back, and of the numbers what `knows-nothing` knows. */
export function keepsFrom(history: readonly Read[], reader: Reader): boolean {
  const known = knowledgeOf(history, reader);
  let seed = 1;
  const first = findHistory(known, [], seed);
  if (first === undefined) return reader !== 'knows-nothing';
  const secrets = secretsOf(history.length);
  const seen = secrets.map(() => new Set<number>());
  const note = (values: Int32Array) =>
    secrets.forEach((sum, i) => {
      seen[i]?.add(least(sum, values, values));
    });
  note(first);
  return secrets.every((sum, i) => {
    const values = seen[i] ?? new Set();
    const from = least(sum, known.low, known.high);
    const to = -least(opposite(sum), known.low, known.high);
    for (let value = from; value <= to && values.size < KEPT_VALUES; value += 1) {
      if (values.has(value)) continue;
      seed += 1;
      const found = findHistory(known, equal(sum, value), seed);
      if (found !== undefined) note(found);
    }
    return values.size >= KEPT_VALUES;
  });
}

const opposite = (sum: Sum): Sum => sum.map(([v, f]) => [v, f === 1 ? -1 : 1]);
const equal = (sum: Sum, value: number) => [
  { sum, most: value },
  { sum: opposite(sum), most: -value },
];
