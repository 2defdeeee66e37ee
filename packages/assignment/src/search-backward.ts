import type { Incoming } from './incoming.ts';
import { type Network, root } from './network.ts';
import type { Search } from './search.ts';

/** Looks for the cheapest way to bring one unit from `target` to `from`, a node that has a hole: it sends one unit
 *  more than reaches it, while `target`, at or above it on the way to the root, has one too many.
 *  The hole itself, sent back along the tree, is such a way, so there always is one.
 *  @returns its length; the steps are in `search`, each node knowing the next one towards `from` */
export function searchToHole(
  net: Network,
  incoming: Incoming,
  search: Search,
  from: number,
  target: number,
): number {
  const { queue } = search;
  queue.clear();
  search.reach(from, 0, -1, -1, -1);
  const bound = (net.price[from] as number) - (net.price[target] as number);
  for (;;) {
    const node = queue.take();
    if (node === -1) return Number.POSITIVE_INFINITY;
    if (node === target) return queue.distance[node] as number;
    relaxInto(net, incoming, search, node, bound);
  }
}

/** The ways to a hole from each of some nodes, in one search; where there is none the distance is `Infinity`. */
export function searchAllToHole(
  net: Network,
  incoming: Incoming,
  search: Search,
  from: number,
  wanted: readonly number[],
): void {
  const { queue } = search;
  queue.clear();
  search.reach(from, 0, -1, -1, -1);
  const left = new Set(wanted);
  while (left.size > 0) {
    const node = queue.take();
    if (node === -1) return;
    left.delete(node);
    relaxInto(net, incoming, search, node, Number.MAX_VALUE);
  }
}

/** The nodes from which the hole can be filled at no loss by agents numbered `firstAgent` and later; their distance
 *  is then 0. */
export function searchEqualsToHole(
  net: Network,
  incoming: Incoming,
  search: Search,
  from: number,
  firstAgent: number,
): void {
  const { queue } = search;
  queue.clear();
  search.reach(from, 0, -1, -1, -1);
  for (let node = queue.take(); node !== -1; node = queue.take())
    relaxInto(net, incoming, search, node, 0, firstAgent);
}

/** Tries every step that ends at a node. */
function relaxInto(
  net: Network,
  incoming: Incoming,
  search: Search,
  node: number,
  bound: number,
  firstAgent = 0,
): void {
  const { price, parent, load } = net;
  const { distance } = search.queue;
  const here = distance[node] as number;
  relaxIncoming(net, incoming, search, node, here, bound, firstAgent);
  if (node !== root && (load[node] as number) > 0) {
    const above = parent[node] as number;
    const there = here + (price[node] as number) - (price[above] as number);
    if (there <= bound && there < (distance[above] as number)) search.reach(above, there, -1, -1, node);
  }
  for (let child = net.firstChild[node] as number; child !== -1; child = net.nextChild[child] as number)
    if ((load[child] as number) < (net.capacity[child] as number) && here < (distance[child] as number))
      search.reach(child, here, -1, -1, node);
}

/** Every agent that could come to `node` brings the search to where it stands now. */
function relaxIncoming(
  net: Network,
  incoming: Incoming,
  search: Search,
  node: number,
  here: number,
  bound: number,
  firstAgent: number,
): void {
  const { leaf, price, score, rowStart } = net;
  const { agent: agents, offset: offsets } = incoming;
  const { distance } = search.queue;
  const cost = here + (price[node] as number);
  const end = incoming.rowEnd[node] as number;
  for (let at = incoming.rowStart[node] as number; at < end; at += 1) {
    const agent = agents[at] as number;
    const stands = leaf[agent] as number;
    if (stands === -1 || stands === node || agent < firstAgent) continue;
    const arc = (rowStart[agent] as number) + (offsets[at] as number);
    const own = (score[net.arc[agent] as number] as number) - (price[stands] as number);
    const there = cost + own - (score[arc] as number);
    if (there <= bound && there < (distance[stands] as number)) search.reach(stands, there, agent, arc, node);
  }
}

/** Sends a unit along the way found, from `start` to the hole. */
export function fillHole(net: Network, search: Search, start: number): void {
  let node = start;
  for (;;) {
    const agent = search.viaAgent[node] as number;
    const next = search.viaNode[node] as number;
    if (next === -1) return;
    if (agent !== -1) net.seat(agent, search.viaArc[node] as number);
    else if (net.parent[node] === next) net.load[node] = (net.load[node] as number) + 1;
    else net.load[next] = (net.load[next] as number) - 1;
    node = next;
  }
}
