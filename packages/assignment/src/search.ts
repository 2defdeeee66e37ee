import { grownInts } from './grow.ts';
import { type Network, root } from './network.ts';
import { NodeQueue } from './node-queue.ts';

/** Working memory of the searches: distances, and for each node by which step the search came to it.
 *  A step is an agent who takes an arc (`viaAgent`, `viaArc`), or a step along the tree (`viaAgent` −1);
 *  `viaNode` is the node at the other end, −1 at the beginning. */
export class Search {
  readonly queue: NodeQueue;
  readonly viaAgent: Int32Array;
  readonly viaArc: Int32Array;
  readonly viaNode: Int32Array;

  constructor(nodes: number) {
    this.queue = new NodeQueue(nodes);
    this.viaAgent = grownInts(new Int32Array(0), nodes);
    this.viaArc = grownInts(new Int32Array(0), nodes);
    this.viaNode = grownInts(new Int32Array(0), nodes);
  }

  /** Records that `node` is reached from `from` by an agent on an arc, or along the tree with −1 for both. */
  reach(node: number, distance: number, agent: number, arc: number, from: number): void {
    this.viaAgent[node] = agent;
    this.viaArc[node] = arc;
    this.viaNode[node] = from;
    this.queue.lower(node, distance);
  }
}

/** Moves the prices after a search that ended at `length`: every node nearer than that by what it is nearer,
 *  up (`sign` 1) or down (−1). The root's price stays 0: where it would move, all others move against it. */
export function movePrices(net: Network, queue: NodeQueue, length: number, sign: 1 | -1): void {
  const { price } = net;
  const { distance, touched, touchedCount } = queue;
  for (let at = 0; at < touchedCount; at += 1) {
    const node = touched[at] as number;
    const nearer = length - (distance[node] as number);
    if (nearer > 0) price[node] = (price[node] as number) + sign * nearer;
  }
  const shift = price[root] as number;
  if (shift !== 0) for (let node = 0; node < net.nodes; node += 1) price[node] = (price[node] as number) - shift;
}
