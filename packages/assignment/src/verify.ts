import type { Certificate, Problem, Solution } from './problem.ts';

/** What an independent reading found. `ok` is true when there are no faults; then the plan keeps every rule, its
 *  objective is `objective`, and `bound`, which no plan can exceed, is the same number. */
export type Verdict = {
  readonly ok: boolean;
  /** Sentences, each naming a number of the problem; at most twenty. */
  readonly faults: readonly string[];
  readonly objective: bigint;
  readonly bound: bigint;
};

/** Checks a plan and its prices against the problem alone: it shares no code with the solver, reads nothing but the
 *  assignment, the objective and the prices, and adds in whole numbers without bound.
 *
 *  Why the bound holds: prices are not below zero, so for any plan that keeps the rules the sum of the scores is at
 *  most Σ over agents of the best (score − what it pays) + Σ over capacities of price × capacity. */
export function verify(problem: Problem, solution: Solution | Certificate): Verdict {
  const faults: string[] = [];
  const blame = (sentence: string): void => {
    if (faults.length < 20) faults.push(sentence);
  };
  const rules = rulesOf(problem);
  const objective = checkPlan(problem, solution.assignment, rules, blame);
  const bound = boundOf(problem, solution, rules, blame);
  if (BigInt(solution.objective) !== objective)
    blame(`the plan counts ${objective}, not ${solution.objective} as it says`);
  if (bound !== objective) blame(`the prices prove only ${bound}, the plan counts ${objective}`);
  return { ok: faults.length === 0, faults, objective, bound };
}

type Rules = { readonly lock: ReadonlyMap<number, number>; readonly vetoed: ReadonlySet<string> };

function rulesOf({ locks, vetoes }: Problem): Rules {
  return {
    lock: new Map((locks ?? []).map(({ agent, slot }) => [agent, slot])),
    vetoed: new Set((vetoes ?? []).map(({ agent, slot }) => `${agent} ${slot}`)),
  };
}

/** Whether an option may be taken: −1 is being without a slot. */
function isOpen(rules: Rules, agent: number, slot: number): boolean {
  const lock = rules.lock.get(agent);
  return lock === undefined ? !rules.vetoed.has(`${agent} ${slot}`) : lock === slot;
}

/** Adds up the plan and checks options, capacities and quotas. */
function checkPlan(
  problem: Problem,
  assignment: ArrayLike<number>,
  rules: Rules,
  blame: (sentence: string) => void,
): bigint {
  const slotLoad = new Array<number>(problem.slots).fill(0);
  const groupLoad = new Array<number>(problem.groupCapacity?.length ?? 0).fill(0);
  const met = new Array<number>(problem.quotaAtLeast?.length ?? 0).fill(0);
  let objective = 0n;
  if (assignment.length !== problem.agents) blame(`the plan has ${assignment.length} agents`);
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const slot = assignment[agent] ?? -1;
    if (!isOpen(rules, agent, slot)) blame(`agent ${agent} must not have slot ${slot}`);
    if (slot === -1) {
      objective += BigInt(problem.unassigned?.[agent] ?? 0);
      continue;
    }
    const score = scoreOf(problem, agent, slot);
    if (score === undefined) {
      blame(`slot ${slot} is no option of agent ${agent}`);
      continue;
    }
    objective += BigInt(score);
    slotLoad[slot] = (slotLoad[slot] ?? 0) + 1;
    for (const group of groupsAbove(problem, slot)) groupLoad[group] = (groupLoad[group] ?? 0) + 1;
    const quota = problem.agentQuota?.[agent] ?? -1;
    if (quota !== -1) met[quota] = (met[quota] ?? 0) + 1;
  }
  slotLoad.forEach((load, slot) => {
    if (load > (problem.capacities?.[slot] ?? 1)) blame(`slot ${slot} holds ${load}`);
  });
  groupLoad.forEach((load, group) => {
    if (load > (problem.groupCapacity?.[group] ?? 0)) blame(`group ${group} holds ${load}`);
  });
  met.forEach((count, quota) => {
    if (count < (problem.quotaAtLeast?.[quota] ?? 0)) blame(`quota ${quota} has ${count}`);
  });
  return objective;
}

function scoreOf(problem: Problem, agent: number, slot: number): number | undefined {
  for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1)
    if (problem.targets[at] === slot) return problem.scores[at];
  return undefined;
}

/** The groups over a slot, the nearest first. */
function groupsAbove(problem: Problem, slot: number): number[] {
  const found: number[] = [];
  let group = problem.slotGroup?.[slot] ?? -1;
  while (group !== -1 && found.length <= (problem.groupCapacity?.length ?? 0)) {
    found.push(group);
    group = problem.groupParent?.[group] ?? -1;
  }
  return found;
}

/** The dual bound of the prices. */
function boundOf(
  problem: Problem,
  { slotPrice, groupPrice, quotaPrice }: Solution | Certificate,
  rules: Rules,
  blame: (sentence: string) => void,
): bigint {
  const price = (prices: ArrayLike<number>, at: number, name: string): bigint => {
    const value = prices[at] ?? Number.NaN;
    if (Number.isInteger(value) && value >= 0) return BigInt(value);
    blame(`${name} ${at} has the price ${value}`);
    return 0n;
  };
  const groupCapacity = Array.from(problem.groupCapacity ?? []);
  const groupPrices = groupCapacity.map((_, group) => price(groupPrice, group, 'group'));
  const quotaAtLeast = Array.from(problem.quotaAtLeast ?? []);
  const quotaPrices = quotaAtLeast.map((_, quota) => price(quotaPrice, quota, 'quota'));
  const members = quotaAtLeast.map(() => 0);
  let bound = 0n;
  const paid = Array.from({ length: problem.slots }, (_, slot) => {
    const own = price(slotPrice, slot, 'slot');
    bound += own * BigInt(problem.capacities?.[slot] ?? 1);
    return groupsAbove(problem, slot).reduce((sum, group) => sum + (groupPrices[group] ?? 0n), own);
  });
  groupCapacity.forEach((capacity, group) => {
    bound += (groupPrices[group] ?? 0n) * BigInt(capacity);
  });
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const quota = problem.agentQuota?.[agent] ?? -1;
    if (quota !== -1) members[quota] = (members[quota] ?? 0) + 1;
    const best = bestOf(problem, agent, rules, paid, quotaPrices[quota] ?? 0n);
    if (best === undefined) blame(`agent ${agent} has no option`);
    bound += best ?? 0n;
  }
  quotaAtLeast.forEach((atLeast, quota) => {
    bound += (quotaPrices[quota] ?? 0n) * BigInt((members[quota] ?? 0) - atLeast);
  });
  return bound;
}

function bestOf(
  problem: Problem,
  agent: number,
  rules: Rules,
  paid: readonly bigint[],
  quotaPrice: bigint,
): bigint | undefined {
  let best: bigint | undefined;
  const offer = (slot: number, value: bigint): void => {
    if (isOpen(rules, agent, slot) && (best === undefined || value > best)) best = value;
  };
  offer(-1, BigInt(problem.unassigned?.[agent] ?? 0) - quotaPrice);
  for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1) {
    const slot = problem.targets[at] ?? -1;
    offer(slot, BigInt(problem.scores[at] ?? 0) - (paid[slot] ?? 0n));
  }
  return best;
}
