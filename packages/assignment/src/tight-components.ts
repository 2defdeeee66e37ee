import { type Network, root } from './network.ts';

/** Numbers the nodes so that two have the same number when a unit can go from each to the other and back at no loss,
 *  by agents who are as well off elsewhere and by room along the tree (Tarjan 1972, without recursion). An agent can
 *  change places in some best plan only within one number. */
export function tightComponents(net: Network): Int32Array {
  const { nodes, firstAgent, nextAgent, firstChild, nextChild, rowEnd, head, price, load, capacity } = net;
  const component = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  const trail = new Int32Array(nodes);
  // Where the visit of each node goes on: its agents and their arcs, then its children, then its parent.
  const agentAt = new Int32Array(nodes);
  const arcAt = new Int32Array(nodes).fill(-1);
  const childAt = new Int32Array(nodes);
  const parentDone = new Uint8Array(nodes);
  let counted = 0;
  let openSize = 0;
  let components = 0;

  const nextOf = (node: number): number => {
    while (agentAt[node] !== -1) {
      const agent = agentAt[node] as number;
      const end = rowEnd[agent] as number;
      const own = (net.score[net.arc[agent] as number] as number) - (price[node] as number);
      let arc = arcAt[node] === -1 ? (net.rowStart[agent] as number) : (arcAt[node] as number);
      for (; arc < end; arc += 1) {
        const to = head[arc] as number;
        if (to !== node && (net.score[arc] as number) - (price[to] as number) === own) {
          arcAt[node] = arc + 1;
          return to;
        }
      }
      agentAt[node] = nextAgent[agent] as number;
      arcAt[node] = -1;
    }
    while (childAt[node] !== -1) {
      const child = childAt[node] as number;
      childAt[node] = nextChild[child] as number;
      if ((load[child] as number) > 0 && price[child] === price[node]) return child;
    }
    if (parentDone[node] === 0) {
      parentDone[node] = 1;
      if (node !== root && (load[node] as number) < (capacity[node] as number))
        return net.parent[node] as number;
    }
    return -1;
  };

  const enter = (node: number, depth: number): void => {
    order[node] = low[node] = counted++;
    open[openSize++] = node;
    trail[depth] = node;
    agentAt[node] = firstAgent[node] as number;
    childAt[node] = firstChild[node] as number;
  };

  for (let start = 0; start < nodes; start += 1) {
    if (order[start] !== -1) continue;
    let depth = 0;
    enter(start, 0);
    while (depth >= 0) {
      const node = trail[depth] as number;
      const next = nextOf(node);
      if (next === -1) {
        if (low[node] === order[node]) {
          let member: number;
          do {
            member = open[--openSize] as number;
            component[member] = components;
          } while (member !== node);
          components += 1;
        }
        depth -= 1;
        if (depth >= 0) {
          const above = trail[depth] as number;
          low[above] = Math.min(low[above] as number, low[node] as number);
        }
      } else if (order[next] === -1) {
        depth += 1;
        enter(next, depth);
      } else if (component[next] === -1) {
        low[node] = Math.min(low[node] as number, order[next] as number);
      }
    }
  }
  return component;
}
