import type { Pair, Problem } from '../src/problem.ts';

/** The problem in which one agent has exactly one option: a slot, or −1 for being without. What locks and vetoes say
 *  of this agent is left out. */
export function forced(problem: Problem, agent: number, slot: number): Problem {
  const others = (pairs: readonly Pair[] | undefined): Pair[] =>
    (pairs ?? []).filter((pair) => pair.agent !== agent);
  const options = Array.from(problem.targets).slice(problem.starts[agent], problem.starts[agent + 1]);
  return slot === -1
    ? {
        ...problem,
        locks: others(problem.locks),
        vetoes: [...others(problem.vetoes), ...options.map((option) => ({ agent, slot: option }))],
      }
    : { ...problem, locks: [...others(problem.locks), { agent, slot }], vetoes: others(problem.vetoes) };
}
