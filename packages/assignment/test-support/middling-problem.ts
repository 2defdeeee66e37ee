import type { Pair, Problem } from '../src/problem.ts';
import type { Random } from '../src/random.ts';

/** A random instance too large for brute force: more options than a near list holds, groups in two layers, two
 *  quotas, locks and vetoes that leave a plan, and as many agents as asked. */
export function middlingProblem(random: Random, agents: number, slots: number, options: number): Problem {
  const starts = [0];
  const targets: number[] = [];
  const scores: number[] = [];
  const taken = new Int32Array(slots);
  const vetoes: Pair[] = [];
  const locks: Pair[] = [];
  const capacities = Array.from({ length: slots }, () => random(4));
  const groups = Math.max(2, Math.floor(slots / 4));
  const slotGroup = Array.from({ length: slots }, () => random(groups + 1) - 1);
  for (let agent = 0; agent < agents; agent += 1) {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(options, slots)) chosen.add(random(slots));
    for (const slot of chosen) {
      targets.push(slot);
      scores.push(random(2000) - 300);
      if (random(25) === 0) vetoes.push({ agent, slot });
    }
    const free = [...chosen].find(
      (slot) => slotGroup[slot] === -1 && (taken[slot] ?? 0) < (capacities[slot] ?? 0),
    );
    if (random(12) === 0 && free !== undefined) {
      taken[free] = (taken[free] ?? 0) + 1;
      locks.push({ agent, slot: free });
    }
    starts.push(targets.length);
  }
  const agentQuota = Array.from({ length: agents }, () => random(3) - 1);
  const members = [0, 1].map((quota) => agentQuota.filter((of) => of === quota).length);
  const isLocked = (pair: Pair): boolean => locks.some(({ agent }) => agent === pair.agent);
  return {
    agents,
    slots,
    starts,
    targets,
    scores,
    unassigned: Array.from({ length: agents }, () => random(900) - 700),
    capacities,
    slotGroup,
    groupParent: Array.from({ length: groups }, (_, group) => (group === 0 ? -1 : random(2) - 1)),
    groupCapacity: Array.from({ length: groups }, (_, group) => (group === 0 ? groups * 2 : 1 + random(6))),
    agentQuota,
    quotaAtLeast: members.map((count) => Math.floor((count * random(60)) / 100)),
    locks,
    vetoes: vetoes.filter((pair) => !isLocked(pair)),
  };
}
