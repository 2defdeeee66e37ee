import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAgainstAllPlans } from '../test-support/check-against-all-plans.ts';
import { smallProblem } from '../test-support/small-problem.ts';
import { describe } from './describe.ts';
import { seededRandom } from './random.ts';
import { solve } from './solve.ts';

test('agrees with every plan there is on 3,000 small instances, ties and refusals included', () => {
  let feasible = 0;
  for (let seed = 1; seed <= 3000; seed += 1) {
    const random = seededRandom(seed);
    const shape = { agents: 1 + random(5), slots: 1 + random(4), span: 1 + random(seed % 3 === 0 ? 20 : 2) };
    const found = checkAgainstAllPlans(smallProblem(random, { ...shape, everything: seed % 4 !== 0 }));
    expect(found.fault, `seed ${seed}`).toBe('');
    if (found.feasible) feasible += 1;
  }
  expect(feasible).toBeGreaterThan(2000);
});

test('agrees with every plan there is on whatever a property test thinks of', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      (seed, agents, slots) => {
        const shape = { agents, slots, span: 1 + (seed % 30), everything: true };
        expect(checkAgainstAllPlans(smallProblem(seededRandom(seed), shape)).fault).toBe('');
      },
    ),
    { numRuns: 500 },
  );
});

test('a problem of nobody and nothing has the plan of nobody', () => {
  expect(solve(describe({ agents: [], slots: [] })).objective).toBe(0);
});

test('an agent stays without a slot where that counts more', () => {
  const agents = [{ options: [{ slot: 0, score: -3 }], unassigned: -2 }];
  expect([...solve(describe({ agents, slots: [{}] })).assignment]).toEqual([-1]);
});

test('of equal plans the first agent has the option it lists first', () => {
  const options = [
    { slot: 1, score: 5 },
    { slot: 0, score: 5 },
  ];
  const problem = describe({ agents: [{ options }, { options }], slots: [{}, {}] });
  expect([...solve(problem).assignment]).toEqual([1, 0]);
});

test('the price of a slot is what one unit more of it would gain', () => {
  const agents = [9, 7, 4].map((score) => ({ options: [{ slot: 0, score }] }));
  expect([...solve(describe({ agents, slots: [{ capacity: 1 }] })).slotPrice]).toEqual([7]);
  expect([...solve(describe({ agents, slots: [{ capacity: 2 }] })).slotPrice]).toEqual([4]);
  expect([...solve(describe({ agents, slots: [{ capacity: 3 }] })).slotPrice]).toEqual([0]);
});

test('says how far it is, and ends when told to', () => {
  const agents = Array.from({ length: 600 }, () => ({ options: [{ slot: 0, score: 1 }] }));
  const problem = describe({ agents, slots: [{ capacity: 300 }] });
  const seen: number[] = [];
  solve(problem, {
    onProgress: (placed) => {
      seen.push(placed);
      return true;
    },
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every((placed, at) => at === 0 || placed >= (seen[at - 1] ?? 0))).toBe(true);
  expect(() => solve(problem, { onProgress: () => false })).toThrow('cancelled');
});
