import { bidForPlaces } from './bid-for-places.ts';
import { closeHole, incomingOf } from './change-capacity.ts';
import { type Network, root, shut } from './network.ts';
import { offerPlaces } from './offer-places.ts';
import type { Plan } from './plan.ts';

/** Below this many agents the searches alone take a few milliseconds. */
const fewAgents = 500;
/** Each round of bidding has a step so many times smaller than the one before. Of 3, 4, 5 and 6 rounds tried, 4 left the
 *  least to do in all (docs/method.md). */
const rounds = 4;
const finer = 6;
/** So many times the step of a round come off all prices before the next, which bids them up again more finely. */
const eased = 2;
/** Bids, and offers, an agent before a round ends: a bound that no instance of the bench comes near. */
const mostEach = 60;

/** Begins from prices found by bidding, in rounds that grow finer. The plan that the bidding leads to is thrown away.
 *  A slot with a price must be full: what is not taken yet counts as held by nobody (`net.held`), and an agent who
 *  comes takes one of these units. Whatever the prices are, the searches then find a best plan; good prices leave
 *  them little to do.
 *  @param afterRound is called after each round, and may throw */
export function beginNear(plan: Plan, afterRound: () => void): void {
  const { net, search } = plan;
  const within = unitsWithin(net);
  const holding = nodesThat(net, (node) => canHold(net, within, node));
  if (net.agents < fewAgents || 2 * holding.length < plan.slotNode.length) return;
  const incoming = incomingOf(plan);
  const most = mostEach * net.agents;
  let step = widthOf(net);
  for (let round = 0; round < rounds && step >= 1; round += 1) {
    bidForPlaces(net, search, step, most);
    fallsAtMost(plan, () => offerPlaces(net, incoming, step, most));
    for (let agent = 0; agent < net.agents; agent += 1) net.unseat(agent);
    net.load.fill(0);
    if (round < rounds - 1) fallsAtMost(plan, () => ease(net, eased * step));
    step = Math.floor(step / finer);
    afterRound();
  }
  const canKeep = new Set(holding);
  fallsAtMost(plan, () => {
    for (let node = 1; node < net.nodes; node += 1) if (!canKeep.has(node)) net.price[node] = 0;
  });
  for (const node of holding) if ((net.price[node] as number) > 0) hold(net, node);
}

/** Gives back what is still held by nobody, each unit to whoever gains most by it, until the slot has no price. */
export function releaseHeld(plan: Plan): void {
  const { net } = plan;
  for (let node = 1; node < net.nodes; node += 1)
    while ((net.held[node] as number) > 0) {
      net.held[node] = (net.held[node] as number) - 1;
      closeHole(plan, node, root);
    }
}

/** For each node the units of all slots below it, itself included. */
function unitsWithin(net: Network): Float64Array {
  const units = new Float64Array(net.nodes);
  for (let leaf = 1; leaf < net.nodes; leaf += 1) {
    if (net.firstChild[leaf] !== -1) continue;
    for (let node = leaf; node !== root; node = net.parent[node] as number)
      units[node] = (units[node] as number) + (net.capacity[leaf] as number);
  }
  return units;
}

/** A slot whose units could all be held at once, together with all others under the same groups. */
function canHold(net: Network, within: Float64Array, node: number): boolean {
  if (net.firstChild[node] !== -1) return false;
  for (let above = net.parent[node] as number; above !== root; above = net.parent[above] as number)
    if ((within[above] as number) > (net.capacity[above] as number)) return false;
  return true;
}

function nodesThat(net: Network, holds: (node: number) => boolean): number[] {
  return Array.from({ length: net.nodes - 1 }, (_, at) => at + 1).filter(holds);
}

/** How far the scores of an agent lie apart, on average over the agents. */
function widthOf(net: Network): number {
  let sum = 0;
  for (let agent = 0; agent < net.agents; agent += 1) {
    let most = shut;
    let least = Number.POSITIVE_INFINITY;
    // The first arc of a row leads to no slot.
    for (let arc = (net.rowStart[agent] as number) + 1; arc < (net.rowEnd[agent] as number); arc += 1) {
      const score = net.score[arc] as number;
      if (score > most) most = score;
      if (score < least && score !== shut) least = score;
    }
    if (most > least) sum += most - least;
  }
  return Math.floor(sum / net.agents);
}

/** Counts the largest fall of a price in what is done, which the near lists must know. */
function fallsAtMost({ net, search }: Plan, deed: () => void): void {
  const before = net.price.slice(0, net.nodes);
  deed();
  let most = 0;
  for (let node = 0; node < net.nodes; node += 1)
    most = Math.max(most, (before[node] as number) - (net.price[node] as number));
  search.near.fallen += most;
}

/** Takes so much off every price, none falling below 0. */
function ease(net: Network, by: number): void {
  for (let node = 1; node < net.nodes; node += 1)
    net.price[node] = Math.max(0, (net.price[node] as number) - by);
}

function hold(net: Network, node: number): void {
  const units = net.capacity[node] as number;
  net.held[node] = units;
  for (let above = node; above !== root; above = net.parent[above] as number)
    net.load[above] = (net.load[above] as number) + units;
}
