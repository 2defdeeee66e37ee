import type { Pair, Problem } from '../src/problem.ts';
import type { Random } from '../src/random.ts';

/** What a small random instance may hold. */
export type SmallShape = {
  readonly agents: number;
  readonly slots: number;
  /** Scores run from −`span` to `span`; a small span makes ties. */
  readonly span: number;
  /** Groups, quotas, locks and vetoes as well. */
  readonly everything: boolean;
};

/** A random instance that brute force can try, not always feasible. */
export function smallProblem(random: Random, { agents, slots, span, everything }: SmallShape): Problem {
  const starts = [0];
  const targets: number[] = [];
  const scores: number[] = [];
  for (let agent = 0; agent < agents; agent += 1) {
    for (let slot = 0; slot < slots; slot += 1)
      if (random(4) > 0) {
        targets.push(slot);
        scores.push(random(2 * span + 1) - span);
      }
    starts.push(targets.length);
  }
  const capacities = Array.from({ length: slots }, () => random(3));
  const unassigned = Array.from({ length: agents }, () => random(span + 1) - span);
  const plain = { agents, slots, starts, targets, scores, unassigned, capacities };
  if (!everything) return plain;
  const groups = random(4);
  const quotas = random(3);
  const agentQuota = Array.from({ length: agents }, () => random(quotas + 1) - 1);
  const pairs: Pair[] = [];
  for (let agent = 0; agent < agents; agent += 1)
    for (let at = starts[agent] ?? 0; at < (starts[agent + 1] ?? 0); at += 1)
      if (random(9) === 0) pairs.push({ agent, slot: targets[at] ?? 0 });
  const lockedAgents = new Set(agents > 2 ? [random(agents)] : []);
  const locks = pairs.filter(
    ({ agent }, at) => lockedAgents.has(agent) && pairs.findIndex((pair) => pair.agent === agent) === at,
  );
  return {
    ...plain,
    slotGroup: Array.from({ length: slots }, () => random(groups + 1) - 1),
    groupParent: Array.from({ length: groups }, (_, group) => random(group + 1) - 1),
    groupCapacity: Array.from({ length: groups }, () => random(4)),
    agentQuota,
    quotaAtLeast: Array.from({ length: quotas }, (_, quota) =>
      random(agentQuota.filter((of) => of === quota).length + 1),
    ),
    locks,
    vetoes: pairs.filter((pair) => !lockedAgents.has(pair.agent)),
  };
}
