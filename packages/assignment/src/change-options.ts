import { withdrawAgent } from './change-capacity.ts';
import { infeasibilityOf } from './infeasibility.ts';
import { placeAgent } from './place-agents.ts';
import type { Plan } from './plan.ts';
import { shutOptions } from './shut-options.ts';

/** Changes what is open to one agent, or what it counts, and moves the plan to the best one after it.
 *  @param change makes the change in the records of the plan; @param undo takes it back
 *  @throws AssignmentError when no plan is left; all is then as before */
export function changeOptions(plan: Plan, agent: number, change: () => void, undo: () => void): void {
  withdrawAgent(plan, agent);
  change();
  shutOptions(plan, agent);
  if (placeAgent(plan, agent)) return;
  const error = infeasibilityOf(plan, 1, agent);
  undo();
  shutOptions(plan, agent);
  placeAgent(plan, agent);
  throw error;
}

/** Sets the score of an arc that exists. Where the plan stays best by itself nothing is searched. */
export function changeScore(plan: Plan, agent: number, node: number, score: number): void {
  const { net } = plan;
  const arc = net.arcTo(agent, node);
  const before = net.given[arc] as number;
  const isOwn = net.arc[agent] === arc;
  const isShut = net.score[arc] !== before;
  const slack = score - (net.price[node] as number);
  const standing = net.leaf[agent] as number;
  const worth =
    standing === -1
      ? slack
      : (net.given[net.arc[agent] as number] as number) - (net.price[standing] as number);
  if (isOwn ? score >= before : isShut || slack <= worth) {
    net.given[arc] = score;
    if (!isShut) net.score[arc] = score;
    plan.search.near.forget(agent);
    return;
  }
  changeOptions(
    plan,
    agent,
    () => {
      net.given[arc] = score;
    },
    () => {
      net.given[arc] = before;
    },
  );
}
