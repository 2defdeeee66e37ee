import { nearRoom } from './near-lists.ts';
import { type Network, root, shut } from './network.ts';
import type { Search } from './search.ts';

/** Slots that hold more are left to the searches: a bid looks at everybody in the slot. */
const largestLeaf = 8;

/** Places agents that have no place by bids, as far as that is quick. An agent takes its best node. Where that is full
 *  it takes the place of the one in it that has least to lose by going, at a price so much higher that the next one
 *  who would go, the agent itself or another in the node, would just as well; who had to go bids again. Each bid keeps
 *  what `Network` promises, so the searches can go on from wherever the bidding stops.
 *  @param mostBids after so many the rest is left to the searches */
export function bidForPlaces(net: Network, search: Search, mostBids: number): number {
  const waiting = new Int32Array(net.agents);
  let first = 0;
  let size = 0;
  for (let agent = 0; agent < net.agents; agent += 1) if (net.leaf[agent] === -1) waiting[size++] = agent;
  let bids = 0;
  const { near } = search;
  while (size > 0 && bids < mostBids) {
    const agent = waiting[first] as number;
    first = first + 1 === waiting.length ? 0 : first + 1;
    size -= 1;
    bids += 1;
    const out = bid(net, search, agent);
    if (out >= 0) {
      let at = first + size;
      if (at >= waiting.length) at -= waiting.length;
      waiting[at] = out;
      size += 1;
    }
  }
  near.count[0] = near.count[0] as number;
  return bids;
}

/** One bid. @returns who has to bid again, −1 for nobody, −2 when this agent is left to the searches */
function bid(net: Network, search: Search, agent: number): number {
  const { near } = search;
  const { price, capacity, load } = net;
  const slack = slackOf(net, search, agent);
  const arc = bestArc;
  if (slack === shut) return -2;
  const node = net.head[arc] as number;
  const top = net.climb(node);
  if (top === root) {
    seat(net, agent, arc);
    return -1;
  }
  if (top !== node || (capacity[node] as number) > largestLeaf || (load[node] as number) === 0) return -2;
  let least = Number.POSITIVE_INFINITY;
  let next = slack;
  let leaver = -1;
  if ((capacity[node] as number) === 1) leaver = net.firstAgent[node] as number;
  else
    for (let other = net.firstAgent[node] as number; other !== -1; other = net.nextAgent[other] as number) {
      const worth = slackAt(net, search, other);
      if (worth < least) {
        if (least < next) next = least;
        least = worth;
        leaver = other;
      } else if (worth < next) next = worth;
    }
  if (next <= 0 || next === Number.POSITIVE_INFINITY || leaver === -1) return -2;
  if ((capacity[node] as number) === 1 && slackAt(net, search, leaver) === Number.POSITIVE_INFINITY) return -2;
  net.unseat(leaver);
  net.seat(agent, arc);
  price[node] = (price[node] as number) + next;
  near.count[agent] = near.count[agent] as number;
  return leaver;
}

function seat(net: Network, agent: number, arc: number): void {
  net.seat(agent, arc);
  for (let node = net.head[arc] as number; node !== root; node = net.parent[node] as number)
    net.load[node] = (net.load[node] as number) + 1;
}

/** The best arc found by the last `slackOf`. */
let bestArc = -1;

/** How much better the best arc of an agent is than the next; minus infinity when it has none. */
function slackOf(net: Network, search: Search, agent: number): number {
  const { near } = search;
  const { price } = net;
  if (near.count[agent] === -1) near.make(net, agent);
  for (;;) {
    const start = agent * nearRoom;
    const end = start + (near.count[agent] as number);
    let best = shut;
    let second = shut;
    for (let at = start; at < end; at += 1) {
      const value = (near.score[at] as number) - (price[near.head[at] as number] as number);
      if (value > best) {
        second = best;
        best = value;
        bestArc = near.arc[at] as number;
      } else if (value > second) second = value;
    }
    if (near.bound(agent) <= second || end - start < nearRoom) return best === shut ? shut : best - second;
    const before = near.outside[agent];
    near.make(net, agent);
    if (near.outside[agent] === before) return best - second;
  }
}

/** What a placed agent has to lose by leaving its node. */
function slackAt(net: Network, search: Search, agent: number): number {
  const { near } = search;
  const { price } = net;
  const node = net.leaf[agent] as number;
  const own = (net.score[net.arc[agent] as number] as number) - (price[node] as number);
  if (near.count[agent] === -1) near.make(net, agent);
  for (let again = true; ; again = false) {
    const start = agent * nearRoom;
    const end = start + (near.count[agent] as number);
    let best = shut;
    for (let at = start; at < end; at += 1) {
      if (near.head[at] === node) continue;
      const value = (near.score[at] as number) - (price[near.head[at] as number] as number);
      if (value > best) best = value;
    }
    if (!again || near.bound(agent) <= best || end - start < nearRoom) return own - best;
    near.make(net, agent);
  }
}
