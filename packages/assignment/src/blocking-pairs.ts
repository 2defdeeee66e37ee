import type { Problem } from './problem.ts';

/** A pair that would rather have each other than what the plan gives them. */
export type BlockingPair = {
  readonly agent: number;
  readonly slot: number;
  /** Score of the pair less what the agent counts now. */
  readonly agentGain: number;
  /** Score of the pair less that of the agent who would have to go; the whole score where there is room. */
  readonly slotGain: number;
  /** Who would have to go, −1 where there is room. */
  readonly instead: number;
};

/** The blocking pairs of a plan, where an agent ranks its slots, and a slot its agents, by score: the agent gains,
 *  and the slot has room or gains by sending somebody away. Room is asked of the slot and of every group above it;
 *  who can be sent away stands in the lowest of these that is full, since that makes room in all above.
 *  Locked agents neither leave nor are sent away; vetoed pairs do not block. A best plan may hold blocking pairs, and
 *  with quotas a plan without any need not exist.
 *  @returns in the order of the agents and of their options */
export function blockingPairs(problem: Problem, assignment: ArrayLike<number>): BlockingPair[] {
  const locked = new Set((problem.locks ?? []).map(({ agent }) => agent));
  const vetoed = new Set((problem.vetoes ?? []).map(({ agent, slot }) => `${agent} ${slot}`));
  const full = fullRooms(problem, assignment, locked);
  const found: BlockingPair[] = [];
  for (let agent = 0; agent < problem.agents; agent += 1) {
    if (locked.has(agent)) continue;
    const slotNow = assignment[agent] ?? -1;
    const now = countOf(problem, agent, slotNow);
    // What the agent leaves has room as soon as it goes.
    const left = new Set(slotNow === -1 ? [] : roomsOver(problem, slotNow));
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1) {
      const slot = problem.targets[at] ?? -1;
      const score = problem.scores[at] ?? 0;
      if (score <= now || slot === slotNow || vetoed.has(`${agent} ${slot}`)) continue;
      const room = roomsOver(problem, slot).find((name) => full.has(name) && !left.has(name));
      const least = room === undefined ? undefined : full.get(room);
      const agentGain = score - now;
      if (room === undefined) found.push({ agent, slot, agentGain, slotGain: score, instead: -1 });
      else if (least !== undefined && least.score < score)
        found.push({ agent, slot, agentGain, slotGain: score - least.score, instead: least.agent });
    }
  }
  return found;
}

type Least = { readonly agent: number; readonly score: number };

/** Slot s is room s, group g is room slots + g; the slot first. */
function roomsOver(problem: Problem, slot: number): number[] {
  const rooms = [slot];
  for (let group = problem.slotGroup?.[slot] ?? -1; group !== -1; group = problem.groupParent?.[group] ?? -1)
    rooms.push(problem.slots + group);
  return rooms;
}

/** Full slots and groups, each with the agent of the lowest score in it that may be sent away. */
function fullRooms(
  problem: Problem,
  assignment: ArrayLike<number>,
  locked: ReadonlySet<number>,
): Map<number, Least | undefined> {
  const load = new Map<number, number>();
  const least = new Map<number, Least>();
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const slot = assignment[agent] ?? -1;
    if (slot === -1) continue;
    const score = countOf(problem, agent, slot);
    for (const room of roomsOver(problem, slot)) {
      load.set(room, (load.get(room) ?? 0) + 1);
      if (!locked.has(agent) && score < (least.get(room)?.score ?? Number.POSITIVE_INFINITY))
        least.set(room, { agent, score });
    }
  }
  const groups = problem.groupCapacity?.length ?? 0;
  const full = new Map<number, Least | undefined>();
  for (let room = 0; room < problem.slots + groups; room += 1) {
    const capacity =
      room < problem.slots
        ? (problem.capacities?.[room] ?? 1)
        : (problem.groupCapacity?.[room - problem.slots] ?? 0);
    if ((load.get(room) ?? 0) >= capacity) full.set(room, least.get(room));
  }
  return full;
}

function countOf(problem: Problem, agent: number, slot: number): number {
  if (slot === -1) return problem.unassigned?.[agent] ?? 0;
  for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1)
    if (problem.targets[at] === slot) return problem.scores[at] ?? 0;
  return 0;
}
