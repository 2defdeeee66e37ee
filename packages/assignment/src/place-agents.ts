import { beginNear, releaseHeld } from './begin-near.ts';
import { AssignmentError } from './error.ts';
import { infeasibilityOf } from './infeasibility.ts';
import type { Plan } from './plan.ts';
import { movePrices } from './search.ts';
import { pushForward, searchFromAgent } from './search-forward.ts';

/** Places every agent that has no place, each by a cheapest way, so that the plan is best after each one.
 *  @throws AssignmentError when locks and quotas leave no plan, or when cancelled */
export function placeAgents(
  plan: Plan,
  onProgress?: (placed: number, agents: number) => boolean | undefined,
): void {
  const { net } = plan;
  const report = (placed: number): void => {
    if (onProgress?.(placed, net.agents) === false) throw new AssignmentError('cancelled');
  };
  beginNear(plan, () => report(0));
  let stuck = 0;
  let last = -1;
  for (let agent = 0; agent < net.agents; agent += 1) {
    if (net.leaf[agent] === -1 && !placeAgent(plan, agent)) {
      stuck += 1;
      last = agent;
    }
    if (agent % 256 === 255) report(agent + 1);
  }
  if (stuck === 0) {
    releaseHeld(plan);
    return;
  }
  // The search of the last one that found no way is made again, for its traces: an agent that finds none once
  // finds none later, so the count is the least number of units that quotas and locks ask for too much.
  placeAgent(plan, last);
  throw infeasibilityOf(plan, stuck, last);
}

/** Places one agent by a cheapest way. False, and nothing changed, when there is none. */
export function placeAgent(plan: Plan, agent: number): boolean {
  const { net, search } = plan;
  const length = searchFromAgent(net, search, agent);
  if (length === Number.POSITIVE_INFINITY) return false;
  movePrices(net, search, length, 1);
  pushForward(net, search);
  return true;
}
