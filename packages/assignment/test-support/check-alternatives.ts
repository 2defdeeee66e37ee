import type { Problem } from '../src/problem.ts';
import { Session } from '../src/session.ts';
import { bruteForce } from './brute-force.ts';
import { forced } from './forced.ts';

/** Asks a session for every option of every agent and compares with all plans in which that option is forced: exact
 *  loss, and a chain that leads from the plan to one of them.
 *  @returns how many options were compared, and what is wrong */
export function checkAlternatives(problem: Problem): { compared: number; faults: string[] } {
  const session = new Session(problem);
  const { assignment, objective } = session.solution();
  const faults: string[] = [];
  let compared = 0;
  for (let agent = 0; agent < problem.agents; agent += 1)
    for (const { slot, loss, reducedCost, chain } of session.alternatives(agent)) {
      const all = bruteForce(forced(problem, agent, slot));
      const name = `agent ${agent}, slot ${slot}`;
      compared += 1;
      if (loss !== (all === undefined ? Number.POSITIVE_INFINITY : objective - all.best))
        faults.push(`${name}: loss ${loss}, best ${all?.best} of ${objective}`);
      if (reducedCost > loss) faults.push(`${name}: reduced cost ${reducedCost} above the loss ${loss}`);
      const moved = Array.from(assignment);
      for (const move of chain) {
        if (moved[move.agent] !== move.from) faults.push(`${name}: ${move.agent} is not at ${move.from}`);
        moved[move.agent] = move.to;
      }
      if (all !== undefined && !all.plans.some((plan) => String(plan) === String(moved)))
        faults.push(`${name}: the chain ends at ${moved}`);
    }
  return { compared, faults };
}
