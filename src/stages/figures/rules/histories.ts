import { type FigureTable, steps } from '../types.ts';

/** Σ factor · variable, the factors being 1 or −1. */
export type Sum = readonly (readonly [variable: number, factor: 1 | -1])[];
/** What whoever reads the publications knows of the numbers behind them: whole numbers from `low` to `high`, and sums
 *  that are at most so much. */
export type Knowledge = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly atMost: readonly { readonly sum: Sum; readonly most: number }[];
};

/** What a reader may know besides: nothing; that nobody leaves a project and a known age is not forgotten; that moreover
 *  nobody goes back a step. */
export const readers = ['knows-nothing', 'nobody-leaves', 'nobody-goes-back'] as const;
/** A reader, by what she takes for granted of the people behind the numbers. */
export type Reader = (typeof readers)[number];

/** One publication as the reader has it. `arrived`: since the one before, the rule let it pass only because so many new
 *  people were referred; 0 where the tables themselves show that enough has changed. */
export type Read = { readonly tables: readonly FigureTable[]; readonly arrived: number };

/** Variables of one publication, all of one time: how many stand at each step, how many of each age, how many in all. */
export const VARIABLES = 12;
const STEP = 0;
const AGE = 6;
const TOTAL = 11;
const known = [AGE, AGE + 1, AGE + 2, AGE + 3];

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const minus = (sum: Sum): Sum => sum.map(([v, f]) => [v, f === 1 ? -1 : 1]);

/** What a reader knows who has all the publications of a project, the withdrawn ones too, and the rules of this stage.
 *  @param history oldest first */
export function knowledgeOf(history: readonly Read[], reader: Reader): Knowledge {
  const low = new Int32Array(history.length * VARIABLES);
  const high = new Int32Array(history.length * VARIABLES);
  const atMost: { sum: Sum; most: number }[] = [];
  history.forEach(({ tables, arrived }, time) => {
    const at = time * VARIABLES;
    const people = tables.filter((t) => t.code === 'steps' || t.code === 'ages');
    const cells = people.flatMap((t) => t.rows);
    [...cells, people[0]?.total].forEach((cell, i) => {
      low[at + i] = cell?.from ?? 0;
      high[at + i] = cell?.to ?? 0;
    });
    for (const [first, end] of [
      [STEP, AGE],
      [AGE, TOTAL],
    ] as const) {
      const sum: Sum = [...range(at + first, at + end).map((v) => [v, 1] as const), [at + TOTAL, -1]];
      atMost.push({ sum, most: 0 }, { sum: minus(sum), most: 0 });
    }
    if (time === 0 || reader === 'knows-nothing') return;
    const before = at - VARIABLES;
    const grows = (of: readonly number[], by = 0) =>
      atMost.push({
        sum: of.flatMap((v) => [[before + v, 1] as const, [at + v, -1] as const]),
        most: -by,
      });
    grows([TOTAL], arrived);
    for (const v of known) grows([v]);
    if (reader === 'nobody-goes-back') for (const k of range(1, steps.length)) grows(range(k, AGE));
  });
  return { low, high, atMost };
}

/** Every number that must stay unknown: each count at each time, and how much each changed between any two times, since
 *  one that was withdrawn in between leaves its neighbours side by side. */
export function secretsOf(times: number): Sum[] {
  return range(0, times * VARIABLES).flatMap((v): Sum[] => [
    [[v, 1]],
    ...range(1, Math.floor(v / VARIABLES) + 1).map(
      (back): Sum => [
        [v, 1],
        [v - back * VARIABLES, -1],
      ],
    ),
  ]);
}
