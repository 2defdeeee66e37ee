import type { Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';

/** The problem that a plan solves, as plain input with the same numbers. */
export function problemOf(plan: Plan): Problem {
  const { net } = plan;
  const starts = [0];
  const targets: number[] = [];
  const scores: number[] = [];
  const unassigned: number[] = [];
  for (let agent = 0; agent < net.agents; agent += 1) {
    const start = net.rowStart[agent] as number;
    unassigned.push(plan.gone.has(agent) ? 0 : (net.given[start] as number));
    for (let arc = start + 1; arc < (net.rowEnd[agent] as number); arc += 1) {
      targets.push(plan.slotOfNode[net.head[arc] as number] as number);
      scores.push(net.given[arc] as number);
    }
    starts.push(targets.length);
  }
  const capacityOf = (node: number): number => net.capacity[node] as number;
  const groupOfNode = new Map(plan.groupNode.map((node, group) => [node, group]));
  const groupAbove = (node: number): number => groupOfNode.get(net.parent[node] as number) ?? -1;
  return {
    agents: net.agents,
    slots: plan.slotNode.length,
    starts,
    targets,
    scores,
    unassigned,
    capacities: plan.slotNode.map(capacityOf),
    slotGroup: plan.slotNode.map(groupAbove),
    groupParent: plan.groupNode.map(groupAbove),
    groupCapacity: plan.groupNode.map(capacityOf),
    agentQuota: [...plan.agentQuota],
    quotaAtLeast: [...plan.quotaAtLeast],
    locks: [...plan.locked].map(([agent, node]) => pairOf(plan, agent, node)),
    vetoes: [...plan.vetoed].flatMap(([agent, nodes]) => [...nodes].map((node) => pairOf(plan, agent, node))),
  };
}

function pairOf(plan: Plan, agent: number, node: number): Pair {
  return { agent, slot: plan.slotOfNode[node] as number };
}
