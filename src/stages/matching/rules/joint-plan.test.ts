import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alternativesFor, changesBetween, openPlan, readPlan } from './joint-plan.ts';
import type { JointInput } from './joint-problem.ts';

const places = (...ids: string[]) =>
  ids.map((id) => ({ placeId: id, companyId: `c-${id}`, tutorId: null, capacity: 1 }));
const input = (over: Partial<JointInput> = {}): JointInput => ({
  people: [
    { caseId: 'anna', group: 'l68' },
    { caseId: 'bruno', group: 'mental-health' },
  ],
  places: places('garden', 'kitchen'),
  companies: [],
  tutors: [],
  scores: [
    { caseId: 'anna', placeId: 'garden', score: 900 },
    { caseId: 'anna', placeId: 'kitchen', score: 800 },
    { caseId: 'bruno', placeId: 'garden', score: 850 },
    { caseId: 'bruno', placeId: 'kitchen', score: 100 },
  ],
  pins: [],
  quotas: {},
  unplacedPoints: 0,
  ...over,
});
const planOf = (i: JointInput) => {
  const open = openPlan(i);
  if (!open.ok) throw new Error(open.code);
  return readPlan(open);
};
const placed = (i: JointInput) => Object.fromEntries(planOf(i).proposals.map((p) => [p.caseId, p.placeId]));

it('gives everybody together the most points, not each her best, and says how far from her best she is', () => {
  const plan = planOf(input());
  expect(placed(input())).toEqual({ anna: 'kitchen', bruno: 'garden' });
  expect(plan).toMatchObject({ objective: 1650, bound: 1650, proven: true });
  expect(plan.proposals[0]).toMatchObject({ gap: 100, best: { placeId: 'garden', score: 900 } });
});

it('keeps a lock, avoids a veto, and says who moves and what it costs', () => {
  const before = planOf(input());
  const after = planOf(input({ pins: [{ caseId: 'anna', placeId: 'garden', kind: 'lock' }] }));
  expect(changesBetween(before, after)).toEqual({
    moves: [
      { caseId: 'anna', from: 'kitchen', to: 'garden' },
      { caseId: 'bruno', from: 'garden', to: 'kitchen' },
    ],
    loss: 650,
  });
  expect(placed(input({ pins: [{ caseId: 'bruno', placeId: 'garden', kind: 'veto' }] }))).toEqual({
    anna: 'garden',
    bruno: 'kitchen',
  });
});

it('tells of each alternative its exact cost and the chain of those who move', () => {
  const open = openPlan(input());
  if (!open.ok) throw new Error(open.code);
  expect(alternativesFor(open, 'anna')).toEqual([
    {
      placeId: 'garden',
      loss: 650,
      moves: [
        { caseId: 'anna', from: 'kitchen', to: 'garden' },
        { caseId: 'bruno', from: 'garden', to: 'kitchen' },
      ],
    },
    { placeId: null, loss: 800, moves: [{ caseId: 'anna', from: 'kitchen', to: null }] },
  ]);
});

it('holds the limits of a tutor and of a company over their places', () => {
  const two = [
    { placeId: 'garden', companyId: 'farm', tutorId: 'rita', capacity: 1 },
    { placeId: 'kitchen', companyId: 'farm', tutorId: 'rita', capacity: 1 },
  ];
  const one = { companies: [], tutors: [{ id: 'rita', capacity: 1 }] };
  expect(Object.values(placed(input({ places: two, ...one }))).filter(Boolean)).toHaveLength(1);
  const firm = { companies: [{ id: 'farm', capacity: 1 }], tutors: [] };
  expect(Object.values(placed(input({ places: two, ...firm }))).filter(Boolean)).toHaveLength(1);
  expect(Object.values(placed(input({ places: two }))).filter(Boolean)).toHaveLength(2);
});

it('says what a lock costs, and nothing of one that costs nothing', () => {
  const cost = (caseId: string, placeId: string) =>
    planOf(input({ pins: [{ caseId, placeId, kind: 'lock' }] })).proposals.find((p) => p.caseId === caseId)
      ?.lockCost;
  expect(cost('anna', 'garden')).toBe(650);
  expect(cost('anna', 'kitchen')).toBe(0);
});

it('serves both groups of recipients where a quota asks it, and says what that costs', () => {
  const one = { places: places('garden') };
  expect(placed(input(one))).toEqual({ anna: 'garden', bruno: null });
  const plan = planOf(input({ ...one, quotas: { 'mental-health': 1 } }));
  expect(plan.proposals.find((p) => p.caseId === 'bruno')?.placeId).toBe('garden');
  expect(plan.quotas).toEqual([{ group: 'mental-health', atLeast: 1, placed: 1, price: 50, cost: 50 }]);
});

it('says by how many a quota is out of reach, and asks of a group no more people than it has', () => {
  const none = input({ places: places('garden'), quotas: { l68: 1, 'mental-health': 1 } });
  expect(openPlan(none)).toMatchObject({ ok: false, code: 'quota-out-of-reach', missing: 1 });
  expect(planOf(input({ quotas: { 'mental-health': 5 } })).quotas[0]).toMatchObject({
    atLeast: 1,
    placed: 1,
  });
});

it('refuses two locks on one place, and a pair both locked and never to be', () => {
  const locks = ['anna', 'bruno'].map((caseId) => ({ caseId, placeId: 'garden', kind: 'lock' as const }));
  expect(openPlan(input({ pins: locks }))).toMatchObject({ ok: false, code: 'locks-do-not-fit', missing: 1 });
});

it('counts who is there already in place, tutor and company, and compares her no more', () => {
  const pins = [{ caseId: 'carla', placeId: 'garden', kind: 'lock' as const }];
  const plan = planOf(input({ pins }));
  expect(plan.places.find((p) => p.placeId === 'garden')).toMatchObject({ room: 1, used: 1 });
  expect(plan.proposals.find((p) => p.caseId === 'carla')).toMatchObject({ placeId: 'garden', held: true });
  expect(plan.proposals.find((p) => p.caseId === 'anna')?.placeId).toBe('kitchen');
});

it('marks places that do as well for everybody, and lists who would both rather have each other', () => {
  const even = input({
    people: [{ caseId: 'anna', group: null }],
    scores: [
      { caseId: 'anna', placeId: 'garden', score: 700 },
      { caseId: 'anna', placeId: 'kitchen', score: 700 },
    ],
  });
  expect(planOf(even).proposals[0]?.equallyGood).toHaveLength(1);
  expect(planOf(input()).blocking).toEqual([
    { caseId: 'anna', placeId: 'garden', gain: 100, instead: 'bruno' },
  ]);
});

const arbitrary = fc
  .record({
    people: fc.integer({ min: 1, max: 8 }),
    places: fc.integer({ min: 1, max: 6 }),
    points: fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }), {
      minLength: 48,
      maxLength: 48,
    }),
    capacities: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
  })
  .map((r): JointInput => {
    const people = Array.from({ length: r.people }, (_, i) => ({
      caseId: `p${i}`,
      group: i % 2 ? 'a' : 'b',
    }));
    const all = Array.from({ length: r.places }, (_, i) => ({
      placeId: `s${i}`,
      companyId: `c${i % 2}`,
      tutorId: i % 3 ? `t${i % 2}` : null,
      capacity: r.capacities[i] ?? 1,
    }));
    return {
      people,
      places: all,
      companies: [{ id: 'c0', capacity: 3 }],
      tutors: [{ id: 't1', capacity: 2 }],
      scores: people.flatMap((p, i) =>
        all.flatMap((s, j) => {
          const score = r.points[i * 6 + j] ?? null;
          return score === null ? [] : [{ caseId: p.caseId, placeId: s.placeId, score }];
        }),
      ),
      pins: [],
      quotas: {},
      unplacedPoints: 0,
    };
  });

it('is proven, and the same whatever order its lists come in', () => {
  fc.assert(
    fc.property(arbitrary, (i) => {
      const plan = planOf(i);
      expect(plan.proven).toBe(true);
      const turned = {
        ...i,
        people: i.people.toReversed(),
        places: i.places.toReversed(),
        scores: i.scores.toReversed(),
      };
      expect(planOf(turned)).toEqual(plan);
    }),
    { numRuns: 300 },
  );
});
