import { grownDoubles, grownInts } from './grow.ts';

/** The node to which everything leads: being without a slot, and the top of all groups. Its price is 0. */
export const root = 0;
/** Score of an option that is not open. */
export const shut = Number.NEGATIVE_INFINITY;

/** A plan in the making, as a flow: every agent takes one arc to a node, and every node but the root leads to its
 *  parent, holding `load` of `capacity`. Slots, groups and quotas are nodes; the node of a quota holds the agents of
 *  the quota that have no slot.
 *
 *  What always holds between two searches, for every placed agent and every node:
 *  - `price[node] ≥ price[parent]`, equal while the node has room;
 *  - no arc of an agent has a score less the price of its node above that of the agent's own arc.
 *  The two together prove that no better plan exists. */
export class Network {
  nodes = 1;
  parent: Int32Array = new Int32Array([-1]);
  capacity: Int32Array = new Int32Array([2147483647]);
  load: Int32Array = new Int32Array(1);
  /** Units of the load that nobody has taken yet: a search ends where there is one. Zero after a cold start. */
  held: Int32Array = new Int32Array(1);
  price: Float64Array = new Float64Array(1);
  /** Nodes below a node, as a list: −1 ends it. */
  firstChild: Int32Array = new Int32Array([-1]);
  nextChild: Int32Array = new Int32Array([-1]);
  /** Agents at a node, as a list in both directions. */
  firstAgent: Int32Array = new Int32Array([-1]);

  agents = 0;
  nextAgent: Int32Array = new Int32Array(0);
  previousAgent: Int32Array = new Int32Array(0);
  /** The node the agent stands at, −1 while it has none; and the arc it took. */
  leaf: Int32Array = new Int32Array(0);
  arc: Int32Array = new Int32Array(0);
  /** Arcs of agent a: `rowStart[a] ≤ arc < rowEnd[a]`; the first one leads to no slot. */
  rowStart: Int32Array = new Int32Array(0);
  rowEnd: Int32Array = new Int32Array(0);
  rowRoom: Int32Array = new Int32Array(0);

  arcs = 0;
  head: Int32Array = new Int32Array(0);
  /** What counts: the score, or `shut`. */
  score: Float64Array = new Float64Array(0);
  /** The score as given, kept while the arc is shut. */
  given: Float64Array = new Float64Array(0);

  /** Adds a node below `parent` with nothing in it, at its parent's price. */
  addNode(parent: number, capacity: number): number {
    const node = this.nodes++;
    if (node >= this.parent.length) this.#growNodes(node + 1);
    this.parent[node] = parent;
    this.capacity[node] = capacity;
    this.load[node] = 0;
    this.held[node] = 0;
    this.price[node] = this.price[parent] as number;
    this.firstChild[node] = -1;
    this.firstAgent[node] = -1;
    this.nextChild[node] = this.firstChild[parent] as number;
    this.firstChild[parent] = node;
    return node;
  }

  /** Makes room for so many nodes in all. */
  reserveNodes(nodes: number): void {
    if (nodes > this.parent.length) this.#growNodes(nodes);
  }

  /** Adds an agent without arcs. */
  addAgent(): number {
    const agent = this.agents++;
    if (agent >= this.leaf.length) this.reserveAgents(agent + 1);
    this.leaf[agent] = -1;
    this.arc[agent] = -1;
    this.rowStart[agent] = this.arcs;
    this.rowEnd[agent] = this.arcs;
    this.rowRoom[agent] = this.arcs;
    return agent;
  }

  /** Makes room for so many agents in all. */
  reserveAgents(agents: number): void {
    if (agents <= this.leaf.length) return;
    this.nextAgent = grownInts(this.nextAgent, agents);
    this.previousAgent = grownInts(this.previousAgent, agents);
    this.leaf = grownInts(this.leaf, agents);
    this.arc = grownInts(this.arc, agents);
    this.rowStart = grownInts(this.rowStart, agents);
    this.rowEnd = grownInts(this.rowEnd, agents);
    this.rowRoom = grownInts(this.rowRoom, agents);
  }

  /** Makes room for so many arcs in all. */
  reserveArcs(arcs: number): void {
    if (arcs <= this.head.length) return;
    this.head = grownInts(this.head, arcs);
    this.score = grownDoubles(this.score, arcs);
    this.given = grownDoubles(this.given, arcs);
  }

  /** Adds an arc at the end of the agent's row; a full row moves to the end of all arcs, at the same offsets. */
  addArc(agent: number, node: number, score: number): number {
    if (this.rowEnd[agent] === this.rowRoom[agent]) this.#moveRow(agent);
    const arc = this.rowEnd[agent] as number;
    this.rowEnd[agent] = arc + 1;
    this.head[arc] = node;
    this.score[arc] = score;
    this.given[arc] = score;
    return arc;
  }

  /** The arc from an agent to a node, −1 when there is none. */
  arcTo(agent: number, node: number): number {
    const end = this.rowEnd[agent] as number;
    for (let arc = this.rowStart[agent] as number; arc < end; arc += 1)
      if (this.head[arc] === node) return arc;
    return -1;
  }

  /** Takes the agent from where it stands, if anywhere; loads stay. */
  unseat(agent: number): void {
    const leaf = this.leaf[agent] as number;
    if (leaf === -1) return;
    const next = this.nextAgent[agent] as number;
    const previous = this.previousAgent[agent] as number;
    if (previous === -1) this.firstAgent[leaf] = next;
    else this.nextAgent[previous] = next;
    if (next !== -1) this.previousAgent[next] = previous;
    this.leaf[agent] = -1;
    this.arc[agent] = -1;
  }

  /** Puts the agent at the end of an arc of its own; loads stay. */
  seat(agent: number, arc: number): void {
    this.unseat(agent);
    const leaf = this.head[arc] as number;
    const next = this.firstAgent[leaf] as number;
    this.nextAgent[agent] = next;
    this.previousAgent[agent] = -1;
    if (next !== -1) this.previousAgent[next] = agent;
    this.firstAgent[leaf] = agent;
    this.leaf[agent] = leaf;
    this.arc[agent] = arc;
  }

  /** Best score less price over all arcs of an agent; `shut` when none is open. */
  surplus(agent: number): number {
    const end = this.rowEnd[agent] as number;
    let best = shut;
    for (let arc = this.rowStart[agent] as number; arc < end; arc += 1) {
      const value = (this.score[arc] as number) - (this.price[this.head[arc] as number] as number);
      if (value > best) best = value;
    }
    return best;
  }

  /** The highest node a unit can climb to from `node` without anybody making room. */
  climb(node: number): number {
    const { parent, load, capacity } = this;
    let at = node;
    while (at !== root && (load[at] as number) < (capacity[at] as number)) at = parent[at] as number;
    return at;
  }

  #growNodes(nodes: number): void {
    this.parent = grownInts(this.parent, nodes);
    this.capacity = grownInts(this.capacity, nodes);
    this.load = grownInts(this.load, nodes);
    this.held = grownInts(this.held, nodes);
    this.price = grownDoubles(this.price, nodes);
    this.firstChild = grownInts(this.firstChild, nodes);
    this.nextChild = grownInts(this.nextChild, nodes);
    this.firstAgent = grownInts(this.firstAgent, nodes);
  }

  #moveRow(agent: number): void {
    const start = this.rowStart[agent] as number;
    const length = (this.rowEnd[agent] as number) - start;
    // A row that ends where the arcs end grows in place.
    if (this.rowRoom[agent] === this.arcs) {
      this.reserveArcs(this.arcs + 1);
      this.arcs += 1;
      this.rowRoom[agent] = this.arcs;
      return;
    }
    const room = length + Math.max(4, length >> 1);
    const moved = this.arcs;
    this.reserveArcs(moved + room);
    this.head.copyWithin(moved, start, start + length);
    this.score.copyWithin(moved, start, start + length);
    this.given.copyWithin(moved, start, start + length);
    this.arcs += room;
    this.rowStart[agent] = moved;
    this.rowEnd[agent] = moved + length;
    this.rowRoom[agent] = moved + room;
    if ((this.arc[agent] as number) >= 0) this.arc[agent] = (this.arc[agent] as number) - start + moved;
  }
}
