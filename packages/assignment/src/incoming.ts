import { grownInts } from './grow.ts';
import type { Network } from './network.ts';

/** For each node the agents with an arc to it, shut arcs included: the arc is `rowStart[agent] + offset`, which
 *  stays true when a row moves. */
export class Incoming {
  rowStart: Int32Array;
  rowEnd: Int32Array;
  agent: Int32Array;
  offset: Int32Array;
  #rowRoom: Int32Array;
  #size: number;

  constructor(net: Network) {
    const nodes = net.nodes;
    this.rowStart = new Int32Array(nodes);
    this.rowEnd = new Int32Array(nodes);
    this.#rowRoom = new Int32Array(nodes);
    let total = 0;
    for (let agent = 0; agent < net.agents; agent += 1)
      for (let arc = net.rowStart[agent] as number; arc < (net.rowEnd[agent] as number); arc += 1) {
        const node = net.head[arc] as number;
        this.rowEnd[node] = (this.rowEnd[node] as number) + 1;
        total += 1;
      }
    let start = 0;
    for (let node = 0; node < nodes; node += 1) {
      const length = this.rowEnd[node] as number;
      this.rowStart[node] = start;
      this.rowEnd[node] = start;
      this.#rowRoom[node] = start + length;
      start += length;
    }
    // Room for rows that outgrow their place and move to the end.
    this.agent = new Int32Array(total + (total >> 3) + 64);
    this.offset = new Int32Array(total + (total >> 3) + 64);
    this.#size = total;
    for (let agent = 0; agent < net.agents; agent += 1) this.addAgent(net, agent);
  }

  /** Takes in every arc of an agent. */
  addAgent(net: Network, agent: number): void {
    const start = net.rowStart[agent] as number;
    const length = (net.rowEnd[agent] as number) - start;
    for (let offset = 0; offset < length; offset += 1)
      this.add(net.head[start + offset] as number, agent, offset);
  }

  /** Makes room for one more node. */
  reserveNode(node: number): void {
    if (node >= this.rowStart.length) this.#growNodes(node + 1);
  }

  /** Takes in one arc. */
  add(node: number, agent: number, offset: number): void {
    if (this.rowEnd[node] === this.#rowRoom[node]) this.#moveRow(node);
    const at = this.rowEnd[node] as number;
    this.agent[at] = agent;
    this.offset[at] = offset;
    this.rowEnd[node] = at + 1;
  }

  #growNodes(nodes: number): void {
    this.rowStart = grownInts(this.rowStart, nodes);
    this.rowEnd = grownInts(this.rowEnd, nodes);
    this.#rowRoom = grownInts(this.#rowRoom, nodes);
  }

  #moveRow(node: number): void {
    const start = this.rowStart[node] as number;
    const length = (this.rowEnd[node] as number) - start;
    const room = length + Math.max(4, length >> 1);
    const moved = this.#size;
    this.#size += room;
    if (this.#size > this.agent.length) {
      this.agent = grownInts(this.agent, this.#size);
      this.offset = grownInts(this.offset, this.#size);
    }
    this.agent.copyWithin(moved, start, start + length);
    this.offset.copyWithin(moved, start, start + length);
    this.rowStart[node] = moved;
    this.rowEnd[node] = moved + length;
    this.#rowRoom[node] = moved + room;
  }
}
