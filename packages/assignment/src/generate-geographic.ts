import type { Problem } from './problem.ts';
import { type Random, seededRandom } from './random.ts';

/** How large a geographic instance is, and what it holds. */
export type GeographicShape = {
  readonly agents: number;
  readonly slots: number;
  /** The cheapest slots of each agent; at most `slots`. */
  readonly options: number;
  readonly seed: number;
  /** Slots hold 1 to 3; else 1. */
  readonly capacities?: boolean;
  /** Slots stand in groups of about five, each group holding about two thirds of what its slots hold. */
  readonly groups?: boolean;
  /** One agent in three counts for a quota, and has costs that are higher by 4,000; so many in a hundred of them must
   *  have a slot. */
  readonly quotaPercent?: number;
};

/** Points of the plane, each with a set of features as bits. */
export type Scatter = { readonly x: Float64Array; readonly y: Float64Array; readonly features: Int32Array };

const towns = 12;
const features = 24;

/** An instance with structure: agents and slots scattered about twelve towns. A pair costs 100 for each unit of
 *  distance, 800 for each of 24 features that the slot asks for and the agent lacks, and a noise below 1,000; the
 *  cheapest slots of each agent are its options, the cheapest first, and going without costs 30,000. Neighbours want
 *  the same slots, which makes long chains. */
export function generateGeographic(shape: GeographicShape): Problem {
  const { agents, slots, options, seed, quotaPercent } = shape;
  const random = seededRandom(seed);
  const centres = Array.from({ length: towns }, () => ({ x: random(1000) / 10, y: random(1000) / 10 }));
  const from = scatter(random, agents, centres, 14, 1);
  const to = scatter(random, slots, centres, 5, 2);
  const inQuota = Array.from({ length: agents }, () =>
    quotaPercent !== undefined && random(3) === 0 ? 0 : -1,
  );
  const starts = Int32Array.from({ length: agents + 1 }, (_, agent) => agent * options);
  const targets = new Int32Array(agents * options);
  const scores = new Int32Array(agents * options);
  const costs = new Int32Array(slots);
  for (let agent = 0; agent < agents; agent += 1) {
    const extra = inQuota[agent] === 0 ? 4000 : 0;
    for (let slot = 0; slot < slots; slot += 1) costs[slot] = pairCost(from, to, agent, slot);
    leastOf(costs, options).forEach((slot, option) => {
      targets[agent * options + option] = slot;
      scores[agent * options + option] = -(costs[slot] as number) - extra;
    });
  }
  const capacities = Int32Array.from({ length: slots }, () =>
    shape.capacities === true ? 1 + random(3) : 1,
  );
  const plain = {
    agents,
    slots,
    starts,
    targets,
    scores,
    unassigned: new Int32Array(agents).fill(-30_000),
    capacities,
  };
  const members = inQuota.filter((quota) => quota === 0).length;
  const quotaAtLeast = quotaPercent === undefined ? [] : [Math.floor((members * quotaPercent) / 100)];
  const withQuota = quotaPercent === undefined ? plain : { ...plain, agentQuota: inQuota, quotaAtLeast };
  return shape.groups === true ? { ...withQuota, ...groupsOver(capacities, random) } : withQuota;
}

/** The numbers of the so many least costs, least first, the lower number first among equals. */
function leastOf(costs: Int32Array, count: number): number[] {
  const steps = new Int32Array(1 << 10);
  for (let at = 0; at < costs.length; at += 1) {
    const step = Math.min(1023, (costs[at] as number) >> 5);
    steps[step] = (steps[step] as number) + 1;
  }
  let last = 0;
  for (let seen = steps[0] as number; seen < count; last += 1) seen += steps[last + 1] as number;
  const limit = last === 1023 ? Number.POSITIVE_INFINITY : (last + 1) << 5;
  const found: number[] = [];
  for (let at = 0; at < costs.length; at += 1) if ((costs[at] as number) < limit) found.push(at);
  return found.sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b).slice(0, count);
}

/** Cost of a pair; the noise is the same for the same pair. */
export function pairCost(from: Scatter, to: Scatter, agent: number, slot: number): number {
  const dx = (from.x[agent] as number) - (to.x[slot] as number);
  const dy = (from.y[agent] as number) - (to.y[slot] as number);
  const lacking = bitsIn((to.features[slot] as number) & ~(from.features[agent] as number));
  return Math.floor(Math.sqrt(dx * dx + dy * dy) * 100) + 800 * lacking + pairNoise(agent, slot);
}

/** The noise in the cost of a pair, from 0 to 999. */
export function pairNoise(agent: number, slot: number): number {
  return ((Math.imul(agent * 31 + 7, 0x9e3779b1) ^ Math.imul(slot + 11, 0x85ebca6b)) >>> 0) % 1000;
}

/** Points about the towns, each with about `asked` in 24 features.
 *  @param throws 1: as many about every town; 2: more about the first towns, fewer about the last */
export function scatter(
  random: Random,
  count: number,
  centres: readonly { readonly x: number; readonly y: number }[],
  asked: number,
  throws: 1 | 2,
): Scatter {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const bits = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const town = random(centres.length);
    const centre = centres[throws === 1 ? town : Math.min(town, random(centres.length))];
    // The sum of three throws is near enough to a bell.
    const spread = (): number => (random(1000) + random(1000) + random(1000)) / 100 - 15;
    x[at] = (centre?.x ?? 0) + spread();
    y[at] = (centre?.y ?? 0) + spread();
    for (let bit = 0; bit < features; bit += 1)
      if (random(features) < asked) bits[at] = (bits[at] as number) | (1 << bit);
  }
  return { x, y, features: bits };
}

/** How many bits are set, of the lower 32. */
export function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function groupsOver(
  capacities: Int32Array,
  random: Random,
): Required<Pick<Problem, 'slotGroup' | 'groupParent' | 'groupCapacity'>> {
  const groups = Math.max(1, Math.floor(capacities.length / 5));
  const slotGroup = Array.from(capacities, () => random(groups));
  const held = new Array<number>(groups).fill(0);
  slotGroup.forEach((group, slot) => {
    held[group] = (held[group] ?? 0) + (capacities[slot] ?? 0);
  });
  const groupCapacity = held.map((units) => Math.ceil((units * 2) / 3));
  return { slotGroup, groupParent: new Array<number>(groups).fill(-1), groupCapacity };
}
