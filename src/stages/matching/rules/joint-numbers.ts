import type { Problem } from '../../../../packages/assignment/src/assignment.ts';
import type { OpenPlan } from './joint-plan.ts';

/** A problem as plain lists of numbers, which JSON can carry. */
export type PlainProblem = {
  [K in keyof Problem]: Problem[K] extends ArrayLike<number> ? number[] : Problem[K];
};

/** The standing problem, ready to be carried to where things are tried. */
export function plainProblem({ session }: OpenPlan): PlainProblem {
  const problem = session.problem();
  const list = (values: ArrayLike<number> | undefined) => Array.from(values ?? []);
  return {
    agents: problem.agents,
    slots: problem.slots,
    starts: list(problem.starts),
    targets: list(problem.targets),
    scores: list(problem.scores),
    unassigned: list(problem.unassigned),
    capacities: list(problem.capacities),
    slotGroup: list(problem.slotGroup),
    groupParent: list(problem.groupParent),
    groupCapacity: list(problem.groupCapacity),
    agentQuota: list(problem.agentQuota),
    quotaAtLeast: list(problem.quotaAtLeast),
    locks: [...(problem.locks ?? [])],
    vetoes: [...(problem.vetoes ?? [])],
  };
}
