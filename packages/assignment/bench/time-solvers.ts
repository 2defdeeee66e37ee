import { solve } from '../src/solve.ts';
import { verify } from '../src/verify.ts';
import { cpuMilliseconds } from './cpu-time.ts';
import type { Instance } from './instances.ts';
import type { Rival } from './rivals.ts';

/** The times of one solver on one instance, in milliseconds of processor time, and the best by the clock; without
 *  times it says why not. */
export type Timing = {
  readonly solver: string;
  readonly rounds: number;
  readonly best: number;
  readonly median: number;
  readonly clock: number;
  readonly why: string;
};

/** The middle of some numbers; NaN of none. */
function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Solves an instance with all solvers in turn, so many times round, and checks that all find the same objective. A
 *  rival that takes more than ten times as long as we do runs in the first round only.
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
  const times = new Map<string, { cpu: number; clock: number }[]>(
    solvers.map(({ name: solver }) => [solver, []]),
  );
  const bestOf = (solver: string): number => Math.min(...(times.get(solver) ?? []).map(({ cpu }) => cpu));
  for (let round = 0; round < rounds; round += 1)
    for (const solver of solvers) {
      if (round > 0 && bestOf(solver.name) > 10 * bestOf('this')) continue;
      const clockBefore = performance.now();
      const before = cpuMilliseconds();
      const objective = await solver.run();
      times.get(solver.name)?.push({
        cpu: cpuMilliseconds() - before,
        clock: performance.now() - clockBefore,
      });
      if (objective !== solution.objective)
        throw new Error(`${name}: ${solver.name} finds ${objective}, we find ${solution.objective}`);
    }
  const none = { rounds: 0, best: Number.NaN, median: Number.NaN, clock: Number.NaN };
  const refused = rivals
    .filter(({ refuses }) => refuses(problem) !== '')
    .map((rival) => ({ solver: rival.name, ...none, why: rival.refuses(problem) }));
  const timed = solvers.map((solver) => {
    const all = times.get(solver.name) ?? [];
    return {
      solver: solver.name,
      rounds: all.length,
      best: bestOf(solver.name),
      median: middle(all.map(({ cpu }) => cpu)),
      clock: Math.min(...all.map(({ clock }) => clock)),
      why: '',
    };
  });
  return [...timed, ...refused];
}
