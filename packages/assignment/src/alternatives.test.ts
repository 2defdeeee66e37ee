import { expect, test } from 'vitest';
import { checkAlternatives } from '../test-support/check-alternatives.ts';
import { sessionOf } from '../test-support/check-edits.ts';
import { smallProblem } from '../test-support/small-problem.ts';
import { describe } from './describe.ts';
import { seededRandom } from './random.ts';
import { Session } from './session.ts';

test('loss and chain of every option agree with every plan in which it is forced', () => {
  let compared = 0;
  for (let seed = 1; seed <= 700; seed += 1) {
    const random = seededRandom(seed);
    const shape = { agents: 1 + random(5), slots: 1 + random(4), span: 1 + random(6) };
    const problem = smallProblem(random, { ...shape, everything: seed % 2 === 0 });
    if (sessionOf(problem) === undefined) continue;
    const found = checkAlternatives(problem);
    expect(found.faults, `seed ${seed}`).toEqual([]);
    compared += found.compared;
  }
  expect(compared).toBeGreaterThan(4000);
});

test('asking changes neither the plan nor the next answer', () => {
  const session = new Session(
    smallProblem(seededRandom(2), { agents: 6, slots: 5, span: 3, everything: true }),
  );
  const before = JSON.stringify(session.solution());
  const asked = JSON.stringify([0, 1, 2, 3, 4, 5].map((agent) => session.alternatives(agent)));
  expect(JSON.stringify(session.solution())).toBe(before);
  expect(JSON.stringify([0, 1, 2, 3, 4, 5].map((agent) => session.alternatives(agent)))).toBe(asked);
});

test('an option is equally good by its exact loss, not by a reduced cost of zero', () => {
  // The reduced cost of slot 0 for agent 1 is zero at the lowest prices, and taking it moves agent 0 at no loss.
  const both = [
    { slot: 0, score: 5 },
    { slot: 1, score: 5 },
  ];
  const session = new Session(describe({ agents: [{ options: both }, { options: both }], slots: [{}, {}] }));
  expect(session.equallyGood(1)).toEqual([
    {
      agent: 1,
      slot: 0,
      loss: 0,
      reducedCost: 0,
      chain: [
        { agent: 1, from: 1, to: 0 },
        { agent: 0, from: 0, to: 1 },
      ],
    },
  ]);
});

test('a reduced cost of zero may hide a loss', () => {
  // Two agents want one slot with 5 and 3. Its lowest price is 3, at which agent 1 is as well off with it as without;
  // but it cannot have it without agent 0 losing 2.
  const agents = [5, 3].map((score) => ({ options: [{ slot: 0, score }] }));
  const session = new Session(describe({ agents, slots: [{}] }));
  expect(session.alternative(1, 0)).toMatchObject({ loss: 2, reducedCost: 0 });
  expect(session.equallyGood(1)).toEqual([]);
});

test('a pair nobody can make room for has no chain and an infinite loss', () => {
  const agents = [5, 3].map((score) => ({ options: [{ slot: 0, score }] }));
  const session = new Session(describe({ agents, slots: [{}], locks: [{ agent: 0, slot: 0 }] }));
  expect(session.alternative(1, 0)).toMatchObject({ loss: Number.POSITIVE_INFINITY, chain: [] });
});
