import { expect, test } from 'vitest';
import { largestScore } from './check-problem.ts';
import { type Description, describe, groupsOfSets } from './describe.ts';
import { AssignmentError } from './error.ts';
import type { Problem } from './problem.ts';
import { Session } from './session.ts';
import { solve } from './solve.ts';

const description: Description = {
  agents: [
    {
      options: [
        { slot: 0, score: 3 },
        { slot: 1, score: 2 },
      ],
      quota: 0,
    },
    { options: [{ slot: 0, score: 5 }], quota: 0 },
    { options: [{ slot: 0, score: 4 }], quota: 1 },
  ],
  slots: [{ capacity: 1, group: 0 }, { group: 0 }],
  groups: [{ capacity: 2 }],
  quotas: [{ atLeast: 0 }, { atLeast: 0 }],
};
const problem = describe(description);

function errorOf(deed: () => unknown): AssignmentError {
  try {
    deed();
  } catch (error) {
    if (error instanceof AssignmentError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

const limit = largestScore(3, 2, 3);
const bad: [string, Partial<Problem>, Partial<AssignmentError>][] = [
  [
    'a score that is not a number',
    { scores: [1, Number.NaN, 2, 3] },
    { code: 'not-a-whole-number', where: { field: 'scores', index: 1, agent: 0, slot: 1 } },
  ],
  ['a score with a fraction', { scores: [1, 2, 2.5, 3] }, { code: 'not-a-whole-number', amount: 2.5 }],
  ['an infinite score', { scores: [1, 2, 3, Number.POSITIVE_INFINITY] }, { code: 'not-a-whole-number' }],
  [
    'a score out of range',
    { scores: [1, limit + 1, 2, 3] },
    { code: 'score-out-of-range', amount: limit + 1 },
  ],
  [
    'being without a slot out of range',
    { unassigned: [0, 0, -limit - 1] },
    { code: 'score-out-of-range', where: { field: 'unassigned', agent: 2 } },
  ],
  [
    'a negative capacity',
    { capacities: [1, -2] },
    { code: 'negative-capacity', where: { field: 'capacities', slot: 1 }, amount: -2 },
  ],
  [
    'a capacity with a fraction',
    { capacities: [1, 0.5] },
    { code: 'not-a-whole-number', where: { field: 'capacities', slot: 1 } },
  ],
  [
    'a negative capacity of a group',
    { groupCapacity: [-1] },
    { code: 'negative-capacity', where: { field: 'groupCapacity', group: 0 } },
  ],
  [
    'a negative quota',
    { quotaAtLeast: [0, -1] },
    { code: 'negative-capacity', where: { field: 'quotaAtLeast', quota: 1 } },
  ],
  [
    'an unknown slot',
    { targets: [0, 2, 0, 0] },
    { code: 'unknown-slot', where: { field: 'targets', index: 1, agent: 0 }, amount: 2 },
  ],
  [
    'an option that stands twice',
    { targets: [0, 0, 0, 0] },
    { code: 'duplicate-pair', where: { agent: 0, slot: 0, index: 1 } },
  ],
  [
    'an unknown group',
    { slotGroup: [0, 1] },
    { code: 'unknown-group', where: { field: 'slotGroup', index: 1 }, amount: 1 },
  ],
  [
    'an unknown quota',
    { agentQuota: [0, 0, 2] },
    { code: 'unknown-quota', where: { field: 'agentQuota', index: 2 }, amount: 2 },
  ],
  [
    'groups in a circle',
    { groupParent: [0] },
    { code: 'groups-not-laminar', where: { field: 'groupParent', group: 0 } },
  ],
  [
    'lists that do not fit',
    { capacities: [1] },
    { code: 'wrong-length', where: { field: 'capacities' }, amount: 1 },
  ],
  [
    'starts that fall',
    { starts: [0, 3, 2, 4] },
    { code: 'wrong-length', where: { field: 'starts', index: 2 } },
  ],
  [
    'a number of agents with a fraction',
    { agents: 2.5 },
    { code: 'not-a-whole-number', where: { field: 'agents' } },
  ],
  [
    'a lock on an agent that is not there',
    { locks: [{ agent: 3, slot: 0 }] },
    { code: 'unknown-agent', where: { agent: 3 } },
  ],
  ['a lock on a slot that is not there', { locks: [{ agent: 0, slot: 7 }] }, { code: 'unknown-slot' }],
  [
    'a veto on a pair that is no option',
    { vetoes: [{ agent: 1, slot: 1 }] },
    { code: 'unknown-pair', where: { agent: 1, slot: 1 } },
  ],
  [
    'a pair both locked and vetoed',
    { locks: [{ agent: 0, slot: 0 }], vetoes: [{ agent: 0, slot: 0 }] },
    { code: 'lock-and-veto' },
  ],
  [
    'two locks of one agent',
    {
      locks: [
        { agent: 0, slot: 0 },
        { agent: 0, slot: 1 },
      ],
    },
    { code: 'conflicting-locks', where: { agent: 0, slot: 1 }, amount: 1 },
  ],
  [
    'two locks on one unit',
    {
      locks: [
        { agent: 0, slot: 0 },
        { agent: 1, slot: 0 },
      ],
    },
    { code: 'conflicting-locks', where: { slot: 0, agent: 1 }, amount: 1 },
  ],
  [
    'a quota above its members',
    { quotaAtLeast: [5, 0] },
    { code: 'infeasible-quota', where: { quota: 0 }, amount: 3 },
  ],
  [
    'quotas that compete for too few units',
    { quotaAtLeast: [2, 1] },
    { code: 'infeasible-quota', amount: 1 },
  ],
];

test.each(bad)('refuses %s, and says what, where and by how much', (_, change, expected) => {
  expect(errorOf(() => solve({ ...problem, ...change }))).toMatchObject(expected);
});

test('a session refuses the same in its edits and stays as it was', () => {
  const session = new Session(problem);
  const before = JSON.stringify(session.solution());
  const edits: [() => unknown, string][] = [
    [() => session.setScore(0, 0, Number.NaN), 'not-a-whole-number'],
    [() => session.setScore(1, 1, 3), 'unknown-pair'],
    [() => session.setScore(9, 1, 3), 'unknown-agent'],
    [() => session.setSlotCapacity(0, -1), 'negative-capacity'],
    [() => session.setSlotCapacity(5, 1), 'unknown-slot'],
    [() => session.setGroupCapacity(1, 1), 'unknown-group'],
    [() => session.setQuota(2, 1), 'unknown-quota'],
    [() => session.setQuota(0, 3), 'infeasible-quota'],
    [() => session.addAgent({ options: [{ slot: 4, score: 1 }] }), 'unknown-slot'],
    [() => session.addAgent({ options: [], quota: 4 }), 'unknown-quota'],
    [
      () =>
        session.addAgent({
          options: [
            { slot: 0, score: 1 },
            { slot: 0, score: 2 },
          ],
        }),
      'duplicate-pair',
    ],
    [() => session.addSlot({ options: [{ agent: 8, score: 1 }] }), 'unknown-agent'],
    [() => session.addSlot({ options: [], group: 3 }), 'unknown-group'],
    [() => session.alternative(1, 1), 'unknown-pair'],
    [() => session.setUnassigned(0, limit * 8), 'score-out-of-range'],
  ];
  for (const [edit, code] of edits) expect(errorOf(edit).code).toBe(code);
  expect(JSON.stringify(session.solution())).toBe(before);
});

test('groups given as sets become a tree, whatever their order', () => {
  const sets = [
    { slots: [0, 1, 2, 3], capacity: 3 },
    { slots: [0, 1], capacity: 1 },
    { slots: [3], capacity: 1 },
  ];
  expect(groupsOfSets(5, sets)).toEqual({
    slotGroup: [1, 1, 0, 2, -1],
    groupParent: [-1, 0, 0],
    groupCapacity: [3, 1, 1],
  });
});

test('sets that cross are refused, with both named', () => {
  const sets = [
    { slots: [0, 1], capacity: 1 },
    { slots: [1, 2], capacity: 1 },
  ];
  expect(errorOf(() => groupsOfSets(3, sets))).toMatchObject({
    code: 'groups-not-laminar',
    where: { group: 1 },
    amount: 0,
  });
  expect(errorOf(() => groupsOfSets(1, sets))).toMatchObject({ code: 'unknown-slot' });
});
