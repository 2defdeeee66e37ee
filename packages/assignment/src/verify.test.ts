import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';

const problem = describe({
  agents: [
    {
      options: [
        { slot: 0, score: 9 },
        { slot: 1, score: 4 },
      ],
      quota: 0,
    },
    {
      options: [
        { slot: 0, score: 7 },
        { slot: 2, score: 2 },
      ],
      unassigned: -1,
    },
    {
      options: [
        { slot: 0, score: 6 },
        { slot: 1, score: 5 },
      ],
      quota: 0,
    },
    {
      options: [
        { slot: 1, score: 3 },
        { slot: 2, score: 1 },
      ],
    },
  ],
  slots: [{ group: 0 }, { group: 0 }, {}],
  groups: [{ capacity: 2 }],
  quotas: [{ atLeast: 1 }],
  locks: [{ agent: 3, slot: 2 }],
  vetoes: [{ agent: 0, slot: 1 }],
});
const { certificate } = solve(problem);

test('believes a plan with its prices, also after a way through JSON', () => {
  const verdict = verify(problem, JSON.parse(JSON.stringify(certificate)));
  expect(verdict).toMatchObject({ ok: true, faults: [], objective: verdict.bound });
});

test.each([
  ['a worse plan', { assignment: [-1, 0, 1, 2], objective: 13 }, 'prove only'],
  ['a slot over its capacity', { assignment: [0, 0, 1, 2] }, 'slot 0 holds 2'],
  ['a group over its capacity', { assignment: [0, 2, 1, 1] }, 'group 0 holds 3'],
  ['a quota not met', { assignment: [-1, 0, -1, 2] }, 'quota 0 has 0'],
  ['a lock not kept', { assignment: [0, -1, 1, 1] }, 'agent 3 must not have slot 1'],
  ['a vetoed pair', { assignment: [1, 0, -1, 2] }, 'agent 0 must not have slot 1'],
  ['a slot that is no option', { assignment: [2, 0, 1, 2] }, 'slot 2 is no option of agent 0'],
  ['an agent too few', { assignment: [0, -1, 1] }, 'the plan has 3 agents'],
  ['another sum', { objective: certificate.objective + 1 }, 'not'],
  ['a price below zero', { slotPrice: [-1, 0, 0] }, 'slot 0 has the price -1'],
  ['a price with a fraction', { slotPrice: [0.5, 0, 0] }, 'slot 0 has the price 0.5'],
  ['a price that is missing', { groupPrice: [] }, 'group 0 has the price NaN'],
  [
    'prices that prove too little',
    { slotPrice: certificate.slotPrice.map((price) => price + 3) },
    'prove only',
  ],
])('does not believe %s', (_, change, sentence) => {
  const { ok, faults } = verify(problem, { ...certificate, ...change });
  expect(ok).toBe(false);
  expect(faults.join('; ')).toContain(sentence);
});
