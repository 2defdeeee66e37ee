import { incomingOf } from './change-capacity.ts';
import type { Plan } from './plan.ts';
import { fillHole, searchEqualsToHole } from './search-backward.ts';
import { tightComponents } from './tight-components.ts';

/** Turns the plan into the first of all best plans: the one in which agent 0 has the earliest of its options that any
 *  best plan gives it, then agent 1 the earliest that is left to it, and so on; being without a slot comes last.
 *  Which plan that is depends on the problem alone. Prices stay: they prove every best plan. */
export function takeFirstOfEquals(plan: Plan): void {
  const { net } = plan;
  const component = tightComponents(net);
  for (let agent = 0; agent < net.agents; agent += 1) {
    if ((net.leaf[agent] as number) === -1 || !hasEarlier(plan, component, agent)) continue;
    takeEarliest(plan, agent);
  }
}

/** Options in their order: the arc of being without a slot is the first in the row and the last in the order. */
function* earlierArcs(plan: Plan, agent: number): Generator<number> {
  const { net } = plan;
  const own = net.arc[agent] as number;
  const start = net.rowStart[agent] as number;
  const end = own === start ? (net.rowEnd[agent] as number) : own;
  const leaf = net.leaf[agent] as number;
  const worth = (net.score[own] as number) - (net.price[leaf] as number);
  for (let arc = start + 1; arc < end; arc += 1)
    if ((net.score[arc] as number) - (net.price[net.head[arc] as number] as number) === worth) yield arc;
}

function hasEarlier(plan: Plan, component: Int32Array, agent: number): boolean {
  const { net } = plan;
  const home = component[net.leaf[agent] as number];
  for (const arc of earlierArcs(plan, agent)) if (component[net.head[arc] as number] === home) return true;
  return false;
}

/** The agents before this one stay where they are. */
function takeEarliest(plan: Plan, agent: number): void {
  const { net, search } = plan;
  const leaf = net.leaf[agent] as number;
  const own = net.arc[agent] as number;
  const earlier = [...earlierArcs(plan, agent)];
  net.unseat(agent);
  searchEqualsToHole(net, incomingOf(plan), search, leaf, agent);
  const { distance } = search.queue;
  const arc = earlier.find((candidate) => distance[net.head[candidate] as number] === 0);
  if (arc === undefined) {
    net.seat(agent, own);
    return;
  }
  fillHole(net, search, net.head[arc] as number);
  net.seat(agent, arc);
}
