import { incomingOf } from './change-capacity.ts';
import type { Plan } from './plan.ts';
import type { Alternative, Move } from './problem.ts';
import { searchAllToHole } from './search-backward.ts';

/** Every option of an agent, being without a slot among them, with the exact loss of forcing it and the chain of
 *  those who move. The agent is taken from its place, which stays held: what is looked for are the cheapest ways from
 *  each of its options to the place it left, all in one search.
 *  @param only node of the one option that is asked for; all when absent */
export function alternativesOf(plan: Plan, agent: number, only?: number): Alternative[] {
  const { net, search } = plan;
  const leaf = net.leaf[agent] as number;
  const ownArc = net.arc[agent] as number;
  const start = net.rowStart[agent] as number;
  const arcs = Array.from({ length: (net.rowEnd[agent] as number) - start }, (_, offset) => start + offset);
  const wanted = only === undefined ? arcs : arcs.filter((arc) => net.head[arc] === only);
  const surplus = (net.given[ownArc] as number) - (net.price[leaf] as number);
  net.unseat(agent);
  searchAllToHole(
    net,
    incomingOf(plan),
    search,
    leaf,
    wanted.map((arc) => net.head[arc] as number),
  );
  const found = wanted.map((arc): Alternative => {
    const node = net.head[arc] as number;
    const slot = plan.slotOfNode[node] ?? -1;
    const reducedCost = surplus - (net.given[arc] as number) + (net.price[node] as number);
    if (arc === ownArc) return { agent, slot, loss: 0, reducedCost: 0, chain: [] };
    const way = search.queue.distance[node] as number;
    const first: Move = { agent, from: plan.slotOfNode[leaf] ?? -1, to: slot };
    const chain = way === Number.POSITIVE_INFINITY ? [] : [first, ...chainFrom(plan, node)];
    return { agent, slot, loss: reducedCost + way, reducedCost, chain };
  });
  net.seat(agent, ownArc);
  return found;
}

/** The moves of agents on the way from a node to the hole of the last search. */
function chainFrom(plan: Plan, from: number): Move[] {
  const { viaAgent, viaNode } = plan.search;
  const chain: Move[] = [];
  for (let node = from; viaNode[node] !== -1; node = viaNode[node] as number) {
    const agent = viaAgent[node] as number;
    if (agent !== -1)
      chain.push({
        agent,
        from: plan.slotOfNode[node] ?? -1,
        to: plan.slotOfNode[viaNode[node] as number] ?? -1,
      });
  }
  return chain;
}
