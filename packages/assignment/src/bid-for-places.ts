import { nearRoom } from './near-lists.ts';
import { type Network, root, shut } from './network.ts';
import type { Search } from './search.ts';

/** A bid asks so many of those in a full node what they have to lose. Quotas and large slots hold more. */
const mostAsked = 8;

/** Agents bid for places until each has one (Bertsekas 1979). An agent takes its best node; where that is full, the one
 *  in it with least to lose goes and bids again, and the price rises by what the next one has to lose, and by `step`,
 *  which ends the wars of equals. What comes out is near a best plan, and need not keep what `Network` promises.
 *  @param step whole, at least 1: how far from best an agent may be
 *  @param mostBids the bidding ends after so many */
export function bidForPlaces(net: Network, search: Search, step: number, mostBids: number): void {
  const waiting = new Int32Array(net.agents + 1);
  let size = 0;
  for (let agent = net.agents - 1; agent >= 0; agent -= 1) waiting[size++] = agent;
  for (let bids = 0; size > 0 && bids < mostBids; bids += 1) {
    const agent = waiting[--size] as number;
    const out = bid(net, search, agent, step);
    if (out !== -1) waiting[size++] = out;
  }
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
  if (node === root || held < (net.capacity[node] as number)) {
    net.seat(agent, arc);
    net.load[node] = held + 1;
    return -1;
  }
  let leaver = net.firstAgent[node] as number;
  let next = slack;
  if (held > 1) {
    let least = Number.POSITIVE_INFINITY;
    let asked = 0;
    for (let other = leaver; other !== -1 && asked < mostAsked; other = net.nextAgent[other] as number) {
      asked += 1;
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
  // Where only some were asked the price of all units rises by the share of the one that was fought for.
  const share = Math.max(1, held / mostAsked);
  net.price[node] = (net.price[node] as number) + Math.max(1, Math.floor((Math.max(0, next) + step) / share));
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
