import type { Incoming } from './incoming.ts';
import { nearRoom } from './near-lists.ts';
import { type Network, root, shut } from './network.ts';
import type { Search } from './search.ts';

/** Slots that hold more are left out of the bidding: a bid looks at everybody in the slot. */
const largestLeaf = 8;

/** Finds prices near those of a best plan by an auction (Bertsekas 1979), in which agents bid for single nodes. An
 *  agent takes its best node; where that is full, the one in it with least to lose goes and bids again, and the price
 *  rises by what the next one has to lose, and by `step`, which ends the wars of equals. The plan it leads to is
 *  thrown away; the prices are where the searches begin.
 *  @param step whole, at least 1: how far from best an agent may be
 *  @param mostBids the bidding ends after so many */
export function bidForPlaces(net: Network, search: Search, step: number, mostBids: number): number {
  const waiting = new Int32Array(net.agents + 1);
  let size = 0;
  for (let agent = net.agents - 1; agent >= 0; agent -= 1) waiting[size++] = agent;
  let bids = 0;
  for (; size > 0 && bids < mostBids; bids += 1) {
    const agent = waiting[--size] as number;
    const out = bid(net, search, agent, step);
    if (out !== -1) waiting[size++] = out;
  }
  return bids;
}

/** Empties all nodes. */
export function emptyPlaces(net: Network): void {
  for (let agent = 0; agent < net.agents; agent += 1) net.unseat(agent);
  net.load.fill(0);
}

/** The other side bids: a node that has room and a price lowers it to what the agent who gains most would just pay. */
export function offerPlaces(net: Network, search: Search, incoming: Incoming, step: number): number {
  const waiting: number[] = [];
  for (let node = 1; node < net.nodes; node += 1) if (isOverpriced(net, node)) waiting.push(node);
  let offers = 0;
  let fallen = 0;
  for (; waiting.length > 0 && offers < 100_000; offers += 1) {
    const node = waiting.pop() as number;
    if (!isOverpriced(net, node)) continue;
    const before = net.price[node] as number;
    const freed = offer(net, incoming, node, step);
    fallen = Math.max(fallen, before - (net.price[node] as number));
    if (isOverpriced(net, node)) waiting.push(node);
    if (freed > 0 && isOverpriced(net, freed)) waiting.push(freed);
  }
  search.near.fallen += fallen;
  return offers;
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
    const gain = (score[arc] as number) - (score[net.arc[agent] as number] as number) + (price[stands] as number);
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

/** Lowers every price by so much, none below 0. */
export function ease(net: Network, search: Search, by: number): void {
  for (let node = 1; node < net.nodes; node += 1)
    net.price[node] = Math.max(0, (net.price[node] as number) - by);
  search.near.fallen += by;
}

/** One bid. @returns who has to bid again, −1 for nobody */
function bid(net: Network, search: Search, agent: number, step: number): number {
  const slack = slackOf(net, search, agent, -1);
  if (slack === shut) return -1;
  const arc = bestArc;
  const node = net.head[arc] as number;
  const held = net.load[node] as number;
  if (net.capacity[node] === 0) {
    if (slack === Number.POSITIVE_INFINITY) return -1;
    net.price[node] = (net.price[node] as number) + slack + step;
    return agent;
  }
  if (node === root || held < (net.capacity[node] as number) || held > largestLeaf) {
    net.seat(agent, arc);
    net.load[node] = held + 1;
    return -1;
  }
  let leaver = net.firstAgent[node] as number;
  let next = slack;
  if (held > 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let other = leaver; other !== -1; other = net.nextAgent[other] as number) {
      const ownValue = (net.score[net.arc[other] as number] as number) - (net.price[node] as number);
      slackOf(net, search, other, node);
      const worth = ownValue - bestValue;
      if (worth < least) {
        next = Math.min(next, least);
        least = worth;
        leaver = other;
      } else next = Math.min(next, worth);
    }
  }
  if (next === Number.POSITIVE_INFINITY) return -1;
  net.unseat(leaver);
  net.seat(agent, arc);
  net.price[node] = (net.price[node] as number) + Math.max(0, next) + step;
  return leaver;
}

/** The best arc found by the last `slackOf`, and its score less price. */
let bestArc = -1;
let bestValue = shut;

/** How much better the best arc of an agent is than the next, arcs to `without` left out; minus infinity when it has
 *  none, infinity when it has one. */
function slackOf(net: Network, search: Search, agent: number, without: number): number {
  const { near } = search;
  const { head, score, arc, count } = near;
  const { price } = net;
  if (count[agent] === -1) near.make(net, agent);
  for (let again = true; ; again = false) {
    const start = agent * nearRoom;
    const end = start + (count[agent] as number);
    let second = shut;
    bestValue = shut;
    for (let at = start; at < end; at += 1) {
      const node = head[at] as number;
      if (node === without) continue;
      const value = (score[at] as number) - (price[node] as number);
      if (value > bestValue) {
        second = bestValue;
        bestValue = value;
        bestArc = arc[at] as number;
      } else if (value > second) second = value;
    }
    if (!again || near.bound(agent) <= second) return bestValue === shut ? shut : bestValue - second;
    near.make(net, agent);
  }
}
