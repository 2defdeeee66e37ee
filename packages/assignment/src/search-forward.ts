import { nearRoom } from './near-lists.ts';
import { type Network, root } from './network.ts';
import type { Search } from './search.ts';

/** Looks for the cheapest way to bring one unit from an agent that has no place to the root.
 *  @returns its length, or `Infinity` when there is none; the steps are in `search` */
export function searchFromAgent(net: Network, search: Search, agent: number): number {
  search.queue.clear();
  const { near } = search;
  near.make(net, agent);
  if (near.count[agent] === 0) return Number.POSITIVE_INFINITY;
  const best = agent * nearRoom;
  const surplus = (near.score[best] as number) - (net.price[near.head[best] as number] as number);
  return run(net, search, root, relaxAgent(net, search, agent, surplus, root, Number.POSITIVE_INFINITY, -1));
}

/** The same from a node that holds one unit more than leaves it, to any node.
 *  @param from a node whose load already lacks that unit */
export function searchFromNode(net: Network, search: Search, from: number, target: number): number {
  search.queue.clear();
  search.reach(from, 0, -1, -1, -1);
  const bound = climbFrom(net, search, from, 0, target, Number.POSITIVE_INFINITY);
  return run(net, search, target, bound);
}

/** The distances of all nodes from the root; every agent must have a place. */
export function searchFromRoot(net: Network, search: Search): void {
  search.queue.clear();
  search.reach(root, 0, -1, -1, -1);
  run(net, search, -1, Number.POSITIVE_INFINITY);
}

function run(net: Network, search: Search, target: number, firstBound: number): number {
  const { queue } = search;
  const { distance } = queue;
  let bound = firstBound;
  for (;;) {
    const node = queue.take();
    if (node === -1) return Number.POSITIVE_INFINITY;
    const here = distance[node] as number;
    if (node === target || (node < search.nodes && (net.held[node] as number) > 0)) {
      search.end = node;
      return here;
    }
    if (node >= search.nodes) {
      bound = relaxAll(net, search, node - search.nodes, target, bound);
      continue;
    }
    const price = net.price[node] as number;
    for (let agent = net.firstAgent[node] as number; agent !== -1; agent = net.nextAgent[agent] as number) {
      const own = net.score[net.arc[agent] as number] as number;
      bound = relaxAgent(net, search, agent, here + own - price, target, bound, node);
    }
    // Down: a unit below makes room here by going elsewhere. A node with nothing below is reached for its price only.
    for (let child = net.firstChild[node] as number; child !== -1; child = net.nextChild[child] as number) {
      const there = here + (net.price[child] as number) - price;
      if (there < bound && there < (distance[child] as number)) {
        search.reach(child, there, -1, -1, node);
        if (child === target) bound = there;
      }
    }
  }
}

/** Tries the near arcs of an agent, and sets its others aside until the search comes as far as their bound.
 *  @param base the distance of the agent plus its surplus
 *  @returns the new bound of the search */
function relaxAgent(
  net: Network,
  search: Search,
  agent: number,
  base: number,
  target: number,
  firstBound: number,
  from: number,
): number {
  const { near } = search;
  if (near.count[agent] === -1) near.make(net, agent);
  const { head, score, arc } = near;
  const { price, held } = net;
  const { distance } = search.queue;
  const start = agent * nearRoom;
  const end = start + (near.count[agent] as number);
  let bound = firstBound;
  for (let at = start; at < end; at += 1) {
    const node = head[at] as number;
    const there = base - (score[at] as number) + (price[node] as number);
    if (there >= bound || there >= (distance[node] as number)) continue;
    search.reach(node, there, agent, arc[at] as number, from);
    bound =
      node === target || (held[node] as number) > 0
        ? there
        : climbFrom(net, search, node, there, target, bound);
  }
  const others = base - near.bound(agent);
  if (others < bound) search.setAside(agent, others, from);
  return bound;
}

/** Tries all arcs of an agent that was set aside. Returns the new bound. */
function relaxAll(net: Network, search: Search, agent: number, target: number, firstBound: number): number {
  const { head, score, price, held } = net;
  const { distance } = search.queue;
  const base = search.asideDistance(agent) + search.near.bound(agent);
  const from = search.asideFrom(agent);
  const end = net.rowEnd[agent] as number;
  let bound = firstBound;
  for (let arc = net.rowStart[agent] as number; arc < end; arc += 1) {
    const node = head[arc] as number;
    const there = base - (score[arc] as number) + (price[node] as number);
    if (there >= bound || there >= (distance[node] as number)) continue;
    search.reach(node, there, agent, arc, from);
    bound =
      node === target || (held[node] as number) > 0
        ? there
        : climbFrom(net, search, node, there, target, bound);
  }
  search.near.make(net, agent);
  return bound;
}

/** From a node that has room the parent is reached at no cost, and so on. Returns the new bound. */
function climbFrom(
  net: Network,
  search: Search,
  from: number,
  there: number,
  target: number,
  bound: number,
): number {
  const { distance } = search.queue;
  let node = from;
  while (node !== root && (net.load[node] as number) < (net.capacity[node] as number)) {
    const parent = net.parent[node] as number;
    if (there >= (distance[parent] as number)) return bound;
    search.reach(parent, there, -1, -1, node);
    if (parent === target) return there;
    node = parent;
  }
  return bound;
}

/** Sends the unit along the way found, to where the search ended. */
export function pushForward(net: Network, search: Search): void {
  let node = search.end;
  if ((net.held[node] as number) > 0) net.held[node] = (net.held[node] as number) - 1;
  for (;;) {
    const agent = search.viaAgent[node] as number;
    const before = search.viaNode[node] as number;
    if (agent !== -1) net.seat(agent, search.viaArc[node] as number);
    else if (before !== -1) shift(net, before, node);
    if (before === -1) return;
    node = before;
  }
}

/** One unit more from a node to its parent, or one less. */
function shift(net: Network, from: number, to: number): void {
  if (net.parent[from] === to) net.load[from] = (net.load[from] as number) + 1;
  else net.load[to] = (net.load[to] as number) - 1;
}
