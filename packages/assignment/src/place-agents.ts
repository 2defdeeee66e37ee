import { AssignmentError } from './error.ts';
import type { Plan } from './plan.ts';
import { movePrices } from './search.ts';
import { pushForward, searchFromAgent } from './search-forward.ts';
import { root } from './network.ts';
import { infeasibilityOf } from './infeasibility.ts';

/** Places every agent that has no place, each by a cheapest way, so that the plan is best after each one.
 *  @throws AssignmentError when locks and quotas leave no plan, or when cancelled */
export function placeAgents(
  plan: Plan,
  onProgress?: (placed: number, agents: number) => boolean | undefined,
): void {
  const { net } = plan;
  const stuck: number[] = [];
  for (let agent = 0; agent < net.agents; agent += 1) {
    if (net.leaf[agent] === -1 && !placeAgent(plan, agent)) stuck.push(agent);
    if (agent % 256 === 255 && onProgress?.(agent + 1, net.agents) === false)
      throw new AssignmentError('cancelled');
  }
  if (stuck.length > 0) throw infeasibilityOf(plan, stuck);
}

/** Places one agent by a cheapest way. False, and nothing changed, when there is none. */
export function placeAgent(plan: Plan, agent: number): boolean {
  const { net, search } = plan;
  const length = searchFromAgent(net, search, agent);
  if (length === Number.POSITIVE_INFINITY) return false;
  movePrices(net, search.queue, length, 1);
  pushForward(net, search, root);
  return true;
}
