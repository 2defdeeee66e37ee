import type { Network } from './network.ts';
import type { Search } from './search.ts';
import { searchFromRoot } from './search-forward.ts';

/** Lowers all prices to the lowest that still prove the plan: what an agent pays for a slot is then what the objective
 *  would gain by one unit more in that slot and all groups above it. These prices depend on the problem alone, not on
 *  the way the plan was found. Every agent must have a place. */
export function lowerPrices(net: Network, search: Search): void {
  searchFromRoot(net, search);
  const { distance } = search.queue;
  let most = 0;
  for (let node = 1; node < net.nodes; node += 1) {
    const fall = distance[node] as number;
    net.price[node] = (net.price[node] as number) - fall;
    if (fall > most) most = fall;
  }
  search.near.fallen += most;
}
