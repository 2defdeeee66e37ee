import { NearLists } from './near-lists.ts';
import { type Network, root } from './network.ts';
import { NodeQueue } from './node-queue.ts';

/** Working memory of the searches: distances, and for each node by which step the search came to it.
 *  A step is an agent who takes an arc (`viaAgent`, `viaArc`), or a step along the tree (`viaAgent` −1);
 *  `viaNode` is the node at the other end, −1 at the beginning. In the queue the number `nodes` + a stands for the
 *  arcs of agent a that were set aside. */
export class Search {
  readonly nodes: number;
  readonly agents: number;
  readonly queue: NodeQueue;
  readonly near: NearLists;
  readonly viaAgent: Int32Array;
  readonly viaArc: Int32Array;
  readonly viaNode: Int32Array;

  /** Where the last search forward ended: its target, or a node with a unit that nobody had taken. */
  end = root;

  /** @param before lists of near arcs that go on being true */
  constructor(nodes: number, agents: number, before?: NearLists) {
    this.nodes = nodes;
    this.agents = agents;
    this.queue = new NodeQueue(nodes + agents);
    this.near = new NearLists(agents, before);
    this.viaAgent = new Int32Array(nodes);
    this.viaArc = new Int32Array(nodes);
    this.viaNode = new Int32Array(nodes + agents);
  }

  /** Records that `node` is reached from `from` by an agent on an arc, or along the tree with −1 for both. */
  reach(node: number, distance: number, agent: number, arc: number, from: number): void {
    this.viaAgent[node] = agent;
    this.viaArc[node] = arc;
    this.viaNode[node] = from;
    this.queue.lower(node, distance);
  }

  /** Leaves the arcs of an agent outside its list until the search comes to `distance`. */
  setAside(agent: number, distance: number, from: number): void {
    this.viaNode[this.nodes + agent] = from;
    this.queue.lower(this.nodes + agent, distance);
  }

  /** Where the arcs set aside were waited for. */
  asideDistance(agent: number): number {
    return this.queue.distance[this.nodes + agent] as number;
  }

  /** The node the agent stands at, −1 for the agent the search began with. */
  asideFrom(agent: number): number {
    return this.viaNode[this.nodes + agent] as number;
  }
}

/** Moves the prices after a search that ended at `length`: every node nearer than that by what it is nearer,
 *  up (`sign` 1) or down (−1). The root's price stays 0: where it would move, all others move against it. */
export function movePrices(net: Network, search: Search, length: number, sign: 1 | -1): void {
  const { price } = net;
  const { distance, touched, touchedCount } = search.queue;
  for (let at = 0; at < touchedCount; at += 1) {
    const node = touched[at] as number;
    const nearer = length - (distance[node] as number);
    if (nearer > 0 && node < search.nodes) price[node] = (price[node] as number) + sign * nearer;
  }
  const shift = price[root] as number;
  if (shift !== 0)
    for (let node = 0; node < net.nodes; node += 1) price[node] = (price[node] as number) - shift;
  search.near.fallen += (sign === -1 ? length : 0) + Math.max(0, shift);
}
