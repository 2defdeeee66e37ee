import { AssignmentError } from './error.ts';
import type { Plan } from './plan.ts';

/** Why the last search found no way: it came only to nodes that are all full. Where a quota is among them, it is the
 *  quota that asks for too much; else a lock does.
 *  @param amount units that found no way */
export function infeasibilityOf(plan: Plan, amount: number, agent = -1): AssignmentError {
  const { touched, touchedCount } = plan.search.queue;
  const reached = new Set(touched.subarray(0, touchedCount));
  const quota = plan.quotaNode.findIndex((node) => reached.has(node));
  if (quota !== -1) return new AssignmentError('infeasible-quota', { quota }, amount);
  const slot = [...reached].map((node) => plan.slotOfNode[node] ?? -1).find((at) => at !== -1);
  const where = { ...(agent === -1 ? {} : { agent }), ...(slot === undefined ? {} : { slot }) };
  return new AssignmentError('conflicting-locks', where, amount);
}
