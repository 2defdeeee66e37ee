import { AssignmentError } from '../src/error.ts';
import type { Random } from '../src/random.ts';
import type { Session } from '../src/session.ts';

/** The kinds of edits, by the name of the method. */
export const editKinds = [
  'addAgent',
  'removeAgent',
  'addSlot',
  'setSlotCapacity',
  'setGroupCapacity',
  'setQuota',
  'setScore',
  'setUnassigned',
  'lock',
  'unlock',
  'veto',
  'unveto',
] as const;
/** One of them. */
export type EditKind = (typeof editKinds)[number];

/** Makes one random edit of a kind. @returns the code of the refusal, `none` when there was nothing to edit */
export function randomEdit(session: Session, kind: EditKind, random: Random, span: number): string {
  const problem = session.problem();
  const agent = random(problem.agents);
  const start = problem.starts[agent] ?? 0;
  const length = (problem.starts[agent + 1] ?? 0) - start;
  const slot = length === 0 ? -1 : (problem.targets[start + random(length)] ?? -1);
  const groups = problem.groupCapacity?.length ?? 0;
  const quotas = problem.quotaAtLeast?.length ?? 0;
  const score = (): number => random(2 * span + 1) - span;
  const some = (count: number): number[] =>
    Array.from({ length: count }, (_, at) => at).filter(() => random(3) > 0);
  const edits: Record<EditKind, () => unknown> = {
    addAgent: () =>
      session.addAgent({
        options: some(problem.slots).map((to) => ({ slot: to, score: score() })),
        unassigned: score(),
        quota: random(quotas + 1) - 1,
      }),
    removeAgent: () => session.removeAgent(agent),
    addSlot: () =>
      session.addSlot({
        options: some(problem.agents)
          .filter((from) => isPresent(session, from))
          .map((from) => ({ agent: from, score: score() })),
        capacity: random(3),
        group: random(groups + 1) - 1,
      }),
    setSlotCapacity: () => session.setSlotCapacity(random(problem.slots), random(4)),
    setGroupCapacity: () => groups > 0 && session.setGroupCapacity(random(groups), random(5)),
    setQuota: () => quotas > 0 && session.setQuota(random(quotas), random(4)),
    setScore: () => slot !== -1 && session.setScore(agent, slot, score()),
    setUnassigned: () => session.setUnassigned(agent, score()),
    lock: () => slot !== -1 && session.lock(agent, slot),
    unlock: () => session.unlock((problem.locks ?? [])[0]?.agent ?? agent),
    veto: () => slot !== -1 && session.veto(agent, slot),
    unveto: () => {
      const pair = (problem.vetoes ?? [])[0];
      if (pair !== undefined) session.unveto(pair.agent, pair.slot);
    },
  };
  try {
    edits[kind]();
    return '';
  } catch (error) {
    if (error instanceof AssignmentError) return error.code;
    throw error;
  }
}

function isPresent(session: Session, agent: number): boolean {
  try {
    // A question, not an edit: an edit would have the solver forget what the edit under test must make it forget.
    session.alternative(agent, -1);
    return true;
  } catch {
    return false;
  }
}
