import { expect, test } from 'vitest';
import { sessionOf } from '../test-support/check-edits.ts';
import { smallProblem } from '../test-support/small-problem.ts';
import { type BlockingPair, blockingPairs } from './blocking-pairs.ts';
import { describe } from './describe.ts';
import type { Problem } from './problem.ts';
import { seededRandom } from './random.ts';
import { solve } from './solve.ts';

test('a best plan may hold a pair that would rather have each other', () => {
  // 10 + 1 < 9 + 8: agent 0 goes to slot 1, though it and slot 0 count most together.
  const problem = describe({
    agents: [
      {
        options: [
          { slot: 0, score: 10 },
          { slot: 1, score: 9 },
        ],
      },
      {
        options: [
          { slot: 0, score: 8 },
          { slot: 1, score: 0 },
        ],
      },
    ],
    slots: [{}, {}],
  });
  expect(blockingPairs(problem, solve(problem).assignment)).toEqual([
    { agent: 0, slot: 0, agentGain: 1, slotGain: 2, instead: 1 },
  ]);
  const locked = { ...problem, locks: [{ agent: 1, slot: 0 }] };
  expect(blockingPairs(locked, solve(locked).assignment)).toEqual([]);
  expect(blockingPairs({ ...problem, vetoes: [{ agent: 0, slot: 0 }] }, [1, 0])).toEqual([]);
});

test('finds what trying every pair by hand finds', () => {
  let found = 0;
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = seededRandom(seed);
    const problem = smallProblem(random, { agents: 5, slots: 4, span: 4, everything: true });
    // The best plan, and one that is best for quite other scores, which leaves pairs that need send nobody away.
    const scores = Array.from(problem.scores).reverse();
    for (const plan of [sessionOf(problem), sessionOf({ ...problem, scores })]) {
      const assignment = plan?.solution().assignment;
      if (assignment === undefined) continue;
      const pairs = blockingPairs(problem, assignment);
      expect(pairs, `seed ${seed}`).toEqual(byHand(problem, [...assignment]));
      found += pairs.length;
    }
  }
  expect(found).toBeGreaterThan(50);
});

/** Moves the agent, and where that breaks a capacity tries to send away each other agent, the least score first. */
function byHand(problem: Problem, assignment: number[]): BlockingPair[] {
  const isLocked = (agent: number): boolean => (problem.locks ?? []).some((pair) => pair.agent === agent);
  const count = (agent: number, slot: number): number => {
    const at = Array.from(problem.targets).findIndex(
      (to, k) => to === slot && k >= (problem.starts[agent] ?? 0) && k < (problem.starts[agent + 1] ?? 0),
    );
    return slot === -1 ? (problem.unassigned?.[agent] ?? 0) : (problem.scores[at] ?? 0);
  };
  const pairs: BlockingPair[] = [];
  for (let agent = 0; agent < problem.agents; agent += 1)
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1) {
      const slot = problem.targets[at] ?? -1;
      const score = problem.scores[at] ?? 0;
      const agentGain = score - count(agent, assignment[agent] ?? -1);
      if (agentGain <= 0 || isLocked(agent)) continue;
      if ((problem.vetoes ?? []).some((pair) => pair.agent === agent && pair.slot === slot)) continue;
      const moved = assignment.map((old, other) => (other === agent ? slot : old));
      if (fits(problem, moved)) {
        pairs.push({ agent, slot, agentGain, slotGain: score, instead: -1 });
        continue;
      }
      const others = assignment
        .map((own, other) => ({ other, own }))
        .filter(({ other, own }) => other !== agent && own !== -1 && !isLocked(other))
        .filter(({ other }) =>
          fits(
            problem,
            moved.map((own, who) => (who === other ? -1 : own)),
          ),
        )
        .sort((a, b) => count(a.other, a.own) - count(b.other, b.own) || a.other - b.other);
      const [least] = others;
      if (least !== undefined && count(least.other, least.own) < score)
        pairs.push({
          agent,
          slot,
          agentGain,
          slotGain: score - count(least.other, least.own),
          instead: least.other,
        });
    }
  return pairs;
}

function fits(problem: Problem, assignment: readonly number[]): boolean {
  const inGroup = (slot: number, group: number): boolean => {
    let at = slot === -1 ? -1 : (problem.slotGroup?.[slot] ?? -1);
    while (at !== -1 && at !== group) at = problem.groupParent?.[at] ?? -1;
    return at === group;
  };
  const groups = Array.from(problem.groupCapacity ?? []);
  return (
    Array.from(problem.capacities ?? []).every(
      (room, slot) => assignment.filter((own) => own === slot).length <= room,
    ) && groups.every((room, group) => assignment.filter((own) => inGroup(own, group)).length <= room)
  );
}
