import { AssignmentError } from './error.ts';
import type { Plan } from './plan.ts';
import { searchFromAgent } from './search-forward.ts';

/** Why agents could not be placed: from each of them the search came to nodes that are all full, among which the
 *  first quota, or the locked slot, is named. The amount is the number of agents that remain: a search that finds no
 *  way from an agent would not find one later either, so it is the least that quotas and locks ask for too much. */
export function infeasibilityOf(plan: Plan, stuck: readonly number[]): AssignmentError {
  const agent = stuck[0] as number;
  searchFromAgent(plan.net, plan.search, agent);
  const reached = new Set(plan.search.queue.touched.subarray(0, plan.search.queue.touchedCount));
  const quota = plan.quotaNode.findIndex((node) => reached.has(node));
  if (quota !== -1) return new AssignmentError('infeasible-quota', { quota }, stuck.length);
  const lockedNode = plan.locked.get(agent);
  const slot = lockedNode === undefined ? -1 : (plan.slotOfNode[lockedNode] ?? -1);
  return new AssignmentError('conflicting-locks', { agent, slot }, stuck.length);
}
