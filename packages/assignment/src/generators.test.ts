import { expect, test } from 'vitest';
import { candidatesOf, gridOf } from '../bench/candidates.ts';
import { bitsIn, generateGeographic, pairCost, scatter } from './generate-geographic.ts';
import { generateUniform } from './generate-uniform.ts';
import type { Problem } from './problem.ts';
import { seededRandom } from './random.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';

const shape = { agents: 60, slots: 40, options: 12, seed: 4 };
const made: [string, () => Problem][] = [
  ['uniform', () => generateUniform(shape)],
  ['geographic', () => generateGeographic(shape)],
  [
    'geographic with everything',
    () => generateGeographic({ ...shape, capacities: true, groups: true, quotaPercent: 40 }),
  ],
];

test.each(made)('the same seed makes the same %s instance, and it can be solved', (_, make) => {
  const problem = make();
  expect(make()).toEqual(problem);
  expect(verify(problem, solve(problem)).faults).toEqual([]);
});

test('another seed makes another instance', () => {
  expect(generateUniform({ ...shape, seed: 5 })).not.toEqual(generateUniform(shape));
  expect(generateGeographic({ ...shape, seed: 5 })).not.toEqual(generateGeographic(shape));
});

test('the options of a geographic agent are its cheapest slots, the cheapest first', () => {
  const problem = generateGeographic(shape);
  const all = generateGeographic({ ...shape, options: shape.slots });
  for (let agent = 0; agent < shape.agents; agent += 1)
    for (let option = 0; option < shape.options; option += 1) {
      expect(problem.targets[agent * shape.options + option]).toBe(all.targets[agent * shape.slots + option]);
      expect(all.scores[agent * shape.slots + option]).toBeGreaterThanOrEqual(
        all.scores[agent * shape.slots + option + 1] ?? Number.NEGATIVE_INFINITY,
      );
    }
});

test('counts the bits of a number', () => {
  for (const value of [0, 1, 2, 0xffffff, -1, 0x55555555]) {
    expect(bitsIn(value)).toBe([...(value >>> 0).toString(2)].filter((bit) => bit === '1').length);
  }
});

test('the grid finds the candidates that looking at every slot finds', () => {
  const random = seededRandom(8);
  const centres = Array.from({ length: 12 }, () => ({ x: random(1000) / 10, y: random(1000) / 10 }));
  const agents = scatter(random, 150, centres, 14, 1);
  const slots = scatter(random, 900, centres, 5, 2);
  const targets = new Int32Array(150 * 20);
  const costs = new Int32Array(150 * 20);
  candidatesOf(agents, gridOf(slots), 20, 0, 150, targets, costs);
  for (let agent = 0; agent < 150; agent += 1) {
    const all = Array.from({ length: 900 }, (_, slot) => pairCost(agents, slots, agent, slot)).sort(
      (a, b) => a - b,
    );
    const found = costs.subarray(agent * 20, agent * 20 + 20);
    expect([...found].sort((a, b) => a - b)).toEqual(all.slice(0, 20));
    found.forEach((cost, at) => {
      expect(pairCost(agents, slots, agent, targets[agent * 20 + at] ?? -1)).toBe(cost);
    });
  }
});
