import { Incoming } from './incoming.ts';
import { infeasibilityOf } from './infeasibility.ts';
import { root } from './network.ts';
import type { Plan } from './plan.ts';
import { movePrices } from './search.ts';
import { fillHole, searchToHole } from './search-backward.ts';
import { pushForward, searchFromNode } from './search-forward.ts';

/** Sets the capacity of a node and moves the plan to the best one under it, unit by unit.
 *  @throws AssignmentError when no plan keeps it; all is then as before */
export function changeCapacity(plan: Plan, node: number, capacity: number): void {
  const { net } = plan;
  const before = net.capacity[node] as number;
  if (capacity > before) raise(plan, node, capacity - before);
  for (let left = before - capacity; left > 0; left -= 1) {
    if (lowerByOne(plan, node)) continue;
    const error = infeasibilityOf(plan, left);
    raise(plan, node, before - (net.capacity[node] as number));
    throw error;
  }
}

/** The lists of who could come to each node, made on first use. */
export function incomingOf(plan: Plan): Incoming {
  plan.incoming ??= new Incoming(plan.net);
  return plan.incoming;
}

/** Takes an agent out of the plan and gives its place to whoever gains most by it. */
export function withdrawAgent(plan: Plan, agent: number): void {
  const leaf = plan.net.leaf[agent] as number;
  if (leaf === -1) return;
  plan.net.unseat(agent);
  closeHole(plan, leaf, root);
}

/** While the node has a price, each new unit is used at once: it is a hole between the node and its parent. */
function raise(plan: Plan, node: number, units: number): void {
  const { net } = plan;
  const parent = net.parent[node] as number;
  for (let left = units; left > 0; left -= 1) {
    if (net.price[node] === net.price[parent]) {
      net.capacity[node] = (net.capacity[node] as number) + left;
      return;
    }
    net.capacity[node] = (net.capacity[node] as number) + 1;
    net.load[node] = (net.load[node] as number) + 1;
    closeHole(plan, node, parent);
  }
}

function lowerByOne(plan: Plan, node: number): boolean {
  const { net, search } = plan;
  const capacity = net.capacity[node] as number;
  net.capacity[node] = capacity - 1;
  if ((net.load[node] as number) < capacity) return true;
  net.load[node] = capacity - 1;
  const parent = net.parent[node] as number;
  const length = searchFromNode(net, search, node, parent);
  if (length === Number.POSITIVE_INFINITY) {
    net.capacity[node] = capacity;
    net.load[node] = capacity;
    return false;
  }
  movePrices(net, search, length, 1);
  pushForward(net, search);
  return true;
}

/** Brings a unit from `target` to a node that sends one more than reaches it, by a cheapest way. */
export function closeHole(plan: Plan, node: number, target: number): void {
  const { net, search } = plan;
  const length = searchToHole(net, incomingOf(plan), search, node, target);
  movePrices(net, search, length, -1);
  fillHole(net, search, target);
}
