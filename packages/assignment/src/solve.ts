import { buildPlan } from './build-plan.ts';
import { checkProblem } from './check-problem.ts';
import { placeAgents } from './place-agents.ts';
import type { Problem, Solution } from './problem.ts';
import { readingOf, settle } from './solution-of.ts';

/** How a problem is solved. */
export type SolveOptions = {
  /** False: any one of the best plans, with prices that prove it, in less time. True when absent: the first of them,
   *  with the lowest prices, whatever way it was found. */
  readonly first?: boolean;
  /** Called now and then with the agents placed and the agents in all; `false` ends the work with the error
   *  `cancelled`. */
  readonly onProgress?: (placed: number, agents: number) => boolean | undefined;
};

/** The best plan, with its proof. The same problem gives the same plan.
 *  @throws AssignmentError for input without meaning, quotas that cannot be met (with the units missing), locks that
 *  contradict each other or the capacities, and when it was cancelled */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  checkProblem(problem);
  const plan = buildPlan(problem);
  placeAgents(plan, options.onProgress);
  if (options.first !== false) settle(plan);
  return readingOf(plan);
}
