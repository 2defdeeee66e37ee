import { expect, test } from 'vitest';
import { bruteForce } from '../test-support/brute-force.ts';
import { sessionOf } from '../test-support/check-edits.ts';
import { smallProblem } from '../test-support/small-problem.ts';
import { describe } from './describe.ts';
import { seededRandom } from './random.ts';
import { Session } from './session.ts';

test('the cost of every lock, veto and quota is what all plans without it would gain', () => {
  const counted = { lock: 0, veto: 0, quota: 0 };
  for (let seed = 1; seed <= 1000; seed += 1) {
    const random = seededRandom(seed);
    const shape = { agents: 2 + random(4), slots: 1 + random(4), span: 1 + random(9), everything: true };
    const problem = smallProblem(random, shape);
    const session = sessionOf(problem);
    if (session === undefined) continue;
    const before = JSON.stringify(session.solution());
    const gain = (without: Partial<typeof problem>): number =>
      (bruteForce({ ...problem, ...without })?.best ?? 0) - session.objective;
    for (const lock of problem.locks ?? []) {
      const cost = session.costOfLock(lock.agent);
      expect(cost, `seed ${seed}`).toBe(
        gain({ locks: (problem.locks ?? []).filter((other) => other !== lock) }),
      );
      if (cost > 0) counted.lock += 1;
    }
    for (const veto of problem.vetoes ?? []) {
      const cost = session.costOfVeto(veto.agent, veto.slot);
      expect(cost, `seed ${seed}`).toBe(
        gain({ vetoes: (problem.vetoes ?? []).filter((other) => other !== veto) }),
      );
      if (cost > 0) counted.veto += 1;
    }
    Array.from(problem.quotaAtLeast ?? []).forEach((_, quota) => {
      const cost = session.costOfQuota(quota);
      const quotaAtLeast = Array.from(problem.quotaAtLeast ?? [], (units, at) => (at === quota ? 0 : units));
      expect(cost, `seed ${seed}`).toBe(gain({ quotaAtLeast }));
      if (cost > 0) counted.quota += 1;
    });
    expect(JSON.stringify(session.solution()), `seed ${seed}`).toBe(before);
  }
  expect(Math.min(counted.lock, counted.veto, counted.quota)).toBeGreaterThan(30);
});

test('a veto costs nothing while a lock shuts the pair out as well', () => {
  const options = [
    { slot: 0, score: 9 },
    { slot: 1, score: 2 },
  ];
  const session = new Session(describe({ agents: [{ options }], slots: [{}, {}] }));
  session.veto(0, 0);
  expect(session.costOfVeto(0, 0)).toBe(7);
  session.lock(0, 1);
  expect(session.costOfVeto(0, 0)).toBe(0);
  expect(session.costOfLock(0)).toBe(0);
  session.unveto(0, 0);
  expect(session.costOfLock(0)).toBe(7);
});
