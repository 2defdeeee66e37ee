import { shut } from './network.ts';
import type { Plan } from './plan.ts';

/** Opens and shuts the options of an agent as its lock and its vetoes say. The agent must have no place, or one that
 *  stays open. Being without a slot is an option like the others, which a lock shuts. */
export function shutOptions(plan: Plan, agent: number): void {
  const { net } = plan;
  plan.search.near.forget(agent);
  const lockedNode = plan.locked.get(agent);
  const vetoed = plan.vetoed.get(agent);
  const end = net.rowEnd[agent] as number;
  for (let arc = net.rowStart[agent] as number; arc < end; arc += 1) {
    const node = net.head[arc] as number;
    const open = lockedNode === undefined ? vetoed?.has(node) !== true : node === lockedNode;
    net.score[arc] = open ? (net.given[arc] as number) : shut;
  }
}
