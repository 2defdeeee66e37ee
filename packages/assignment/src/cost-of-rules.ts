import { alternativesOf } from './alternatives.ts';
import { changeQuota } from './change-members.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './solution-of.ts';

/** What the lock of an agent costs: what its best option that no veto shuts would gain. */
export function costOfLock(plan: Plan, agent: number): number {
  if (!plan.locked.has(agent)) return 0;
  const vetoed = plan.vetoed.get(agent);
  const losses = alternativesOf(plan, agent).map(({ slot, loss }) =>
    vetoed?.has(plan.slotNode[slot] ?? -1) === true ? 0 : loss,
  );
  return Math.max(0, ...losses.map((loss) => -loss));
}

/** What one veto costs: what the pair would gain; nothing where a lock shuts it out as well. */
export function costOfVeto(plan: Plan, agent: number, node: number): number {
  if (plan.locked.has(agent) || plan.vetoed.get(agent)?.has(node) !== true) return 0;
  return Math.max(0, -(alternativesOf(plan, agent, node)[0]?.loss ?? 0));
}

/** What a quota costs: it is lifted, and set again. */
export function costOfQuota(plan: Plan, quota: number): number {
  const atLeast = plan.quotaAtLeast[quota] as number;
  const before = objectiveOf(plan);
  changeQuota(plan, quota, 0);
  const without = objectiveOf(plan);
  changeQuota(plan, quota, atLeast);
  return without - before;
}
