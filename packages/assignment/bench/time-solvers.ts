import { solve } from '../src/solve.ts';
import { verify } from '../src/verify.ts';
import type { Instance } from './instances.ts';
import type { Rival } from './rivals.ts';

/** The times of one solver on one instance, in milliseconds; without times it says why not. */
export type Timing = {
  readonly solver: string;
  readonly best: number;
  readonly median: number;
  readonly why: string;
};

/** The middle of some numbers; NaN of none. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Solves an instance with all solvers in turn, so many times round, and checks that all find the same objective.
 *  The first round of each is part of the times.
 *  @throws Error where an objective differs or our proof does not hold */
export async function timeSolvers(
  { name, problem }: Instance,
  rivals: readonly Rival[],
  rounds: number,
): Promise<Timing[]> {
  const solution = solve(problem);
  if (!verify(problem, solution).ok) throw new Error(`${name}: the proof does not hold`);
  const ours = [
    { name: 'this', run: async () => solve(problem).objective },
    { name: 'this, any best plan', run: async () => solve(problem, { first: false }).objective },
  ];
  const theirs = rivals
    .filter(({ refuses }) => refuses(problem) === '')
    .map((rival) => ({ name: rival.name, run: rival.prepare(problem) }));
  const solvers = [...ours, ...theirs];
  const times = new Map<string, number[]>(solvers.map((solver) => [solver.name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const solver of solvers) {
      const from = performance.now();
      const objective = await solver.run();
      times.get(solver.name)?.push(performance.now() - from);
      if (objective !== solution.objective)
        throw new Error(`${name}: ${solver.name} finds ${objective}, we find ${solution.objective}`);
    }
  const refused = rivals
    .filter(({ refuses }) => refuses(problem) !== '')
    .map((rival) => ({ solver: rival.name, best: Number.NaN, median: Number.NaN, why: rival.refuses(problem) }));
  const timed = solvers.map((solver) => {
    const all = times.get(solver.name) ?? [];
    return { solver: solver.name, best: Math.min(...all), median: middle(all), why: '' };
  });
  return [...timed, ...refused];
}
