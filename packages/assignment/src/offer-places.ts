import type { Incoming } from './incoming.ts';
import type { Network } from './network.ts';

/** The other side bids (the reverse auction for more places than agents, Bertsekas and Castañon 1992): a node that has
 *  room and a price lowers it to what the agent who gains most would just pay, and less `step`. Without it the prices
 *  that agents bid up in vain would stay, and each would cost a search.
 *  @param mostOffers the offers end after so many */
export function offerPlaces(net: Network, incoming: Incoming, step: number, mostOffers: number): void {
  const waiting: number[] = [];
  for (let node = 1; node < net.nodes; node += 1) if (isOverpriced(net, node)) waiting.push(node);
  for (let offers = 0; waiting.length > 0 && offers < mostOffers; offers += 1) {
    const node = waiting.pop() as number;
    if (!isOverpriced(net, node)) continue;
    const freed = offer(net, incoming, node, step);
    if (isOverpriced(net, node)) waiting.push(node);
    if (freed > 0 && isOverpriced(net, freed)) waiting.push(freed);
  }
}

function isOverpriced(net: Network, node: number): boolean {
  return (net.price[node] as number) > 0 && (net.load[node] as number) < (net.capacity[node] as number);
}

/** One offer. @returns the node that somebody left for it, −1 when nobody came */
function offer(net: Network, incoming: Incoming, node: number, step: number): number {
  const { price, leaf, score, rowStart } = net;
  const { agent: agents, offset } = incoming;
  const end = incoming.rowEnd[node] as number;
  let best = 0;
  let second = 0;
  let comer = -1;
  let by = -1;
  for (let at = incoming.rowStart[node] as number; at < end; at += 1) {
    const agent = agents[at] as number;
    const stands = leaf[agent] as number;
    if (stands === -1 || stands === node) continue;
    const arc = (rowStart[agent] as number) + (offset[at] as number);
    const gain =
      (score[arc] as number) - (score[net.arc[agent] as number] as number) + (price[stands] as number);
    if (gain > best) {
      second = best;
      best = gain;
      comer = agent;
      by = arc;
    } else if (gain > second) second = gain;
  }
  if (comer === -1) {
    price[node] = 0;
    return -1;
  }
  price[node] = Math.max(0, Math.min(price[node] as number, second - step));
  const freed = leaf[comer] as number;
  net.load[freed] = (net.load[freed] as number) - 1;
  net.seat(comer, by);
  net.load[node] = (net.load[node] as number) + 1;
  return freed;
}
