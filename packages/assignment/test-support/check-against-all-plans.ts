import { AssignmentError } from '../src/error.ts';
import type { Problem } from '../src/problem.ts';
import { solve } from '../src/solve.ts';
import { verify } from '../src/verify.ts';
import { bruteForce } from './brute-force.ts';

/** Solves a small instance and compares with every plan there is: the same objective, the first of the best plans, a
 *  proof that holds; or a refusal where no plan keeps the rules.
 *  @returns what is wrong, empty when nothing is; and whether there was a plan */
export function checkAgainstAllPlans(problem: Problem): { fault: string; feasible: boolean } {
  const all = bruteForce(problem);
  try {
    const solution = solve(problem);
    if (all === undefined) return { fault: 'solved what has no plan', feasible: false };
    const verdict = verify(problem, solution);
    if (!verdict.ok) return { fault: verdict.faults.join('; '), feasible: true };
    if (solution.objective !== all.best)
      return { fault: `${solution.objective} for ${all.best}`, feasible: true };
    const first = firstOf(problem, all.plans);
    const fault =
      String(first) === String(solution.assignment) ? '' : `${solution.assignment} before ${first}`;
    return { fault, feasible: true };
  } catch (error) {
    if (!(error instanceof AssignmentError)) throw error;
    if (all !== undefined) return { fault: `refused: ${error.message}`, feasible: true };
    return { fault: checkAmount(problem, error), feasible: false };
  }
}

/** The plan whose agents, in order, have their earliest options; being without a slot is the last option. */
function firstOf(problem: Problem, plans: readonly number[][]): number[] {
  const rank = (agent: number, slot: number): number => {
    const options = Array.from(problem.targets).slice(problem.starts[agent], problem.starts[agent + 1]);
    return slot === -1 ? options.length : options.indexOf(slot);
  };
  return plans.reduce((first, plan) => {
    const at = plan.findIndex((slot, agent) => slot !== first[agent]);
    return at !== -1 && rank(at, plan[at] ?? -1) < rank(at, first[at] ?? -1) ? plan : first;
  });
}

/** Where quotas alone are in the way, the amount is the least number of units that are missing in any plan. */
function checkAmount(problem: Problem, error: AssignmentError): string {
  const { quotaAtLeast, ...others } = problem;
  const atLeast = Array.from(quotaAtLeast ?? []);
  if (atLeast.length === 0) return '';
  const members = atLeast.map(
    (_, quota) => Array.from(problem.agentQuota ?? []).filter((of) => of === quota).length,
  );
  if (atLeast.some((units, quota) => units > (members[quota] ?? 0))) return '';
  const lowered = (missing: readonly number[]): Problem => ({
    ...others,
    quotaAtLeast: atLeast.map((units, quota) => Math.max(0, units - (missing[quota] ?? 0))),
  });
  if (bruteForce(lowered(atLeast)) === undefined) return '';
  for (let total = 1; ; total += 1)
    for (const missing of sharesOf(total, atLeast.length))
      if (bruteForce(lowered(missing)) !== undefined)
        return error.code === 'infeasible-quota' && error.amount === total
          ? ''
          : `${error.message}, but ${total} units are missing`;
}

/** All ways to share a total among so many. */
function sharesOf(total: number, count: number): number[][] {
  if (count === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    sharesOf(total - first, count - 1).map((rest) => [first, ...rest]),
  );
}
