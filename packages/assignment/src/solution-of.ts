import { takeFirstOfEquals } from './first-of-equals.ts';
import { lowerPrices } from './lowest-prices.ts';
import type { Plan } from './plan.ts';
import type { Certificate, Solution } from './problem.ts';

/** Turns a best plan into the first of all best plans, and its prices into the lowest that prove it: both depend on
 *  the problem alone, so a session and a solver started anew say the same. */
export function settle(plan: Plan): void {
  lowerPrices(plan.net, plan.search);
  takeFirstOfEquals(plan);
}

/** The plan and its prices as they stand: one of the best plans, with prices that prove it. */
export function readingOf(plan: Plan): Solution {
  const { net } = plan;
  const assignment = new Int32Array(net.agents);
  const surplus = new Float64Array(net.agents);
  let objective = 0;
  for (let agent = 0; agent < net.agents; agent += 1) {
    const leaf = net.leaf[agent] as number;
    const score = leaf === -1 ? 0 : (net.given[net.arc[agent] as number] as number);
    assignment[agent] = leaf === -1 ? -1 : (plan.slotOfNode[leaf] ?? -1);
    surplus[agent] = leaf === -1 ? 0 : score - (net.price[leaf] as number);
    objective += score;
  }
  const slotPrice = pricesOf(plan, plan.slotNode);
  const groupPrice = pricesOf(plan, plan.groupNode);
  const quotaPrice = pricesOf(plan, plan.quotaNode);
  const plain = { objective, assignment, slotPrice, groupPrice, quotaPrice };
  return { ...plain, surplus, certificate: certificateOf(plain) };
}

/** Sum of the scores of a plan. */
export function objectiveOf({ net }: Plan): number {
  let objective = 0;
  for (let agent = 0; agent < net.agents; agent += 1) {
    const arc = net.arc[agent] as number;
    if (arc !== -1) objective += net.given[arc] as number;
  }
  return objective;
}

/** What one unit of the capacity of each of these nodes is worth: its price less that of the node above. */
export function pricesOf(plan: Plan, nodes: readonly number[]): Float64Array {
  const { price, parent } = plan.net;
  return Float64Array.from(
    nodes,
    (node) => (price[node] as number) - (price[parent[node] as number] as number),
  );
}

function certificateOf(solution: Omit<Solution, 'certificate' | 'surplus'>): Certificate {
  return {
    format: 'assignment-certificate/1',
    objective: solution.objective,
    assignment: [...solution.assignment],
    slotPrice: [...solution.slotPrice],
    groupPrice: [...solution.groupPrice],
    quotaPrice: [...solution.quotaPrice],
  };
}
