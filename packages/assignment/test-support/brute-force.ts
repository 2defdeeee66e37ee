import type { Problem } from '../src/problem.ts';

/** Every plan of a small instance, tried one by one from the rules as written in `Problem`.
 *  @returns the best objective, how many plans reach it, and the best with the quotas left out (to tell quotas that
 *  cannot be met from locks that cannot); `undefined` where no plan keeps the rules */
export function bruteForce(problem: Problem): { best: number; count: number; plans: number[][] } | undefined {
  const load = new Array<number>(problem.slots).fill(0);
  const groupLoad = new Array<number>(problem.groupCapacity?.length ?? 0).fill(0);
  const chosen: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  let plans: number[][] = [];
  const change = (slot: number, by: number): boolean => {
    load[slot] = (load[slot] ?? 0) + by;
    let fits = (load[slot] ?? 0) <= (problem.capacities?.[slot] ?? 1);
    for (let at = problem.slotGroup?.[slot] ?? -1; at !== -1; at = problem.groupParent?.[at] ?? -1) {
      groupLoad[at] = (groupLoad[at] ?? 0) + by;
      fits &&= (groupLoad[at] ?? 0) <= (problem.groupCapacity?.[at] ?? 0);
    }
    return fits;
  };
  const visit = (agent: number, sum: number): void => {
    if (agent === problem.agents) {
      if (sum < best || !meetsQuotas(problem, chosen)) return;
      if (sum > best) plans = [];
      best = sum;
      plans.push([...chosen]);
      return;
    }
    const lock = problem.locks?.find((pair) => pair.agent === agent)?.slot;
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1) {
      const slot = problem.targets[at] ?? -1;
      if (lock !== undefined && lock !== slot) continue;
      if (problem.vetoes?.some((pair) => pair.agent === agent && pair.slot === slot) === true) continue;
      chosen.push(slot);
      if (change(slot, 1)) visit(agent + 1, sum + (problem.scores[at] ?? 0));
      change(slot, -1);
      chosen.pop();
    }
    if (lock !== undefined) return;
    chosen.push(-1);
    visit(agent + 1, sum + (problem.unassigned?.[agent] ?? 0));
    chosen.pop();
  };
  visit(0, 0);
  return plans.length === 0 ? undefined : { best, count: plans.length, plans };
}

function meetsQuotas(problem: Problem, chosen: readonly number[]): boolean {
  return Array.from(problem.quotaAtLeast ?? []).every(
    (atLeast, quota) =>
      chosen.filter((slot, agent) => slot !== -1 && problem.agentQuota?.[agent] === quota).length >= atLeast,
  );
}
