import type { Problem } from '../src/problem.ts';
import { seededRandom } from '../src/random.ts';
import { Session } from '../src/session.ts';

/** Milliseconds by the clock of one kind of edit, or question, on one instance. */
export type EditTiming = {
  readonly kind: string;
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly most: number;
};

/** Makes each kind of edit so many times, in turn, and takes it back where it would wear the instance down; both are
 *  timed. With `first` each edit is followed by reading the first best plan, as a screen would.
 *  What must be made once for all edits (the lists of who could come to each slot) is made before. */
export function timeEdits(problem: Problem, times: number, first: boolean): EditTiming[] {
  const session = new Session(problem, { first });
  const random = seededRandom(99);
  const found = new Map<string, number[]>();
  const time = (kind: string, deed: () => unknown): void => {
    const from = performance.now();
    deed();
    if (first) session.solution();
    found.set(kind, [...(found.get(kind) ?? []), performance.now() - from]);
  };
  const optionsOf = (agent: number): { slot: number; score: number }[] =>
    Array.from({ length: (problem.starts[agent + 1] ?? 0) - (problem.starts[agent] ?? 0) }, (_, at) => ({
      slot: problem.targets[(problem.starts[agent] ?? 0) + at] ?? 0,
      score: problem.scores[(problem.starts[agent] ?? 0) + at] ?? 0,
    }));
  session.solution();
  session.alternatives(0);
  for (let turn = 0; turn < times; turn += 1) {
    const agent = random(problem.agents);
    const options = optionsOf(agent);
    const option = options[random(options.length)] ?? { slot: 0, score: 0 };
    const capacity = problem.capacities?.[option.slot] ?? 1;
    let added = -1;
    time('agent arrives', () => {
      added = session.addAgent({ options, unassigned: -30_000 });
    });
    time('agent leaves', () => session.removeAgent(added));
    time('slot closes', () => session.setSlotCapacity(option.slot, 0));
    time('slot opens again', () => session.setSlotCapacity(option.slot, capacity));
    time('slot holds one more', () => session.setSlotCapacity(option.slot, capacity + 1));
    time('slot holds one fewer', () => session.setSlotCapacity(option.slot, capacity));
    time('score rises', () => session.setScore(agent, option.slot, option.score + 2000));
    time('score falls', () => session.setScore(agent, option.slot, option.score));
    time('lock', () => session.lock(agent, option.slot));
    time('unlock', () => session.unlock(agent));
    time('veto', () => session.veto(agent, option.slot));
    time('unveto', () => session.unveto(agent, option.slot));
    const atLeast = problem.quotaAtLeast?.[0];
    if (atLeast !== undefined) {
      time('quota falls by one', () => session.setQuota(0, atLeast - 1));
      time('quota rises by one', () => session.setQuota(0, atLeast));
    }
    time('all alternatives of one agent', () => session.alternatives(agent));
  }
  return [...found].map(([kind, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { kind, count: all.length, p50: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) };
  });
}
