import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountId } from '../../organisations/types.ts';
import type { CandidacyId, Criterion, TieRule } from '../types.ts';
import { rank, type Standing, totalOf, windowOrder } from './rank.ts';

const criterion = (code: string, weight = 100, maxPoints = 10_000): Criterion => ({
  code,
  label: code,
  weight,
  maxPoints,
});
const score = (criterionCode: string, member: string, points: number) => ({
  criterion: criterionCode,
  memberId: member as AccountId,
  points,
});
const standing = (id: string, total: number, changes: Partial<Standing> = {}): Standing => ({
  id: id as CandidacyId,
  total,
  completedAt: new Date('2026-03-02T08:00:00Z'),
  ageAtEntry: 30,
  listNumber: `${id}/2026`,
  byCriterion: {},
  lot: '',
  ...changes,
});
const ranksOf = (places: readonly { id: string; rank: number }[]) =>
  places.map((p) => `${p.id}${p.rank}`).join(' ');

it.each([
  ['one member, one criterion', [criterion('c1')], [score('c1', 'a', 850)], 850],
  ['the mean of two members', [criterion('c1')], [score('c1', 'a', 800), score('c1', 'b', 900)], 850],
  ['half a hundredth goes up', [criterion('c1')], [score('c1', 'a', 800), score('c1', 'b', 801)], 801],
  [
    'a third of a hundredth goes down',
    [criterion('c1')],
    [score('c1', 'a', 1), score('c1', 'b', 0), score('c1', 'c', 0)],
    0,
  ],
  [
    'weights one and a half and one',
    [criterion('c1', 150), criterion('c2')],
    [score('c1', 'a', 1_000), score('c2', 'a', 500)],
    2_000,
  ],
  // 0.5 + 0.5 hundredths make a whole one: rounding each criterion by itself would make two.
  [
    'rounded once, at the end',
    [criterion('c1'), criterion('c2')],
    [score('c1', 'a', 1), score('c1', 'b', 0), score('c2', 'a', 0), score('c2', 'b', 1)],
    1,
  ],
  ['nobody', [criterion('c1')], [], null],
])('adds weight × mean in whole hundredths, rounded half up once: %s', (_, criteria, scores, total) => {
  expect(totalOf(criteria, scores)).toBe(total);
});

it.each<[string, Partial<Standing>, Partial<Standing>, TieRule[], string]>([
  ['no rule: the place is shared', {}, {}, [], 'a1 b1 z3'],
  [
    'who was complete first',
    {},
    { completedAt: new Date('2026-03-02T07:59:59Z') },
    [{ kind: 'earlier-completion' }],
    'b1 a2 z3',
  ],
  ['who is younger', { ageAtEntry: 40 }, { ageAtEntry: 19 }, [{ kind: 'younger' }], 'b1 a2 z3'],
  [
    'who is younger, an unknown age last',
    { ageAtEntry: null },
    { ageAtEntry: 90 },
    [{ kind: 'younger' }],
    'b1 a2 z3',
  ],
  ['the lot', { lot: 'ff' }, { lot: '0a' }, [{ kind: 'draw', seed: 'x' }], 'b1 a2 z3'],
  [
    'more on a criterion, as a mean: 5 of one member beat 8 of two',
    { byCriterion: { c1: { sum: 800, members: 2 } } },
    { byCriterion: { c1: { sum: 500, members: 1 } } },
    [{ kind: 'criterion', criterion: 'c1' }],
    'b1 a2 z3',
  ],
  [
    'in their order: the second where the first is silent',
    { lot: 'ff' },
    { lot: '0a' },
    [{ kind: 'younger' }, { kind: 'draw', seed: 'x' }],
    'b1 a2 z3',
  ],
])(
  'decides between equal totals by the rules set beforehand (L. 241/1990 art. 12): %s',
  (_, a, b, ties, expected) => {
    expect(ranksOf(rank([standing('a', 900, a), standing('b', 900, b), standing('z', 100)], ties))).toBe(
      expected,
    );
  },
);

it('says who shares a place, and puts the next as far down as there are people above', () => {
  const places = rank([standing('a', 5), standing('b', 9), standing('c', 5), standing('d', 1)], []);
  expect(places.map((p) => [p.id, p.rank, p.tied])).toEqual([
    ['b', 1, false],
    ['a', 2, true],
    ['c', 2, true],
    ['d', 4, false],
  ]);
});

const someStandings = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    total: fc.integer({ min: 0, max: 4 }),
    ageAtEntry: fc.option(fc.integer({ min: 18, max: 20 })),
    minute: fc.integer({ min: 0, max: 2 }),
    sum: fc.integer({ min: 0, max: 3 }),
    members: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: (s) => s.id, maxLength: 12 },
);
const allTies: TieRule[] = [
  { kind: 'criterion', criterion: 'c1' },
  { kind: 'younger' },
  { kind: 'earlier-completion' },
];

it('gives the same ranking whatever the order in which people are handed over', () => {
  fc.assert(
    fc.property(someStandings, fc.integer(), (made, seed) => {
      const people = made.map(({ id, total, ageAtEntry, minute, sum, members }) =>
        standing(id, total, {
          ageAtEntry,
          completedAt: new Date(minute * 60_000),
          byCriterion: { c1: { sum, members } },
        }),
      );
      const shuffled = [...people].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
      expect(rank(shuffled, allTies)).toEqual(rank(people, allTies));
      expect(windowOrder(shuffled)).toEqual(windowOrder(people));
    }),
  );
});

it('never puts somebody with a lower total above somebody with a higher one, and keeps every total an integer', () => {
  fc.assert(
    fc.property(someStandings, (made) => {
      const people = made.map((m) => standing(m.id, m.total, { ageAtEntry: m.ageAtEntry }));
      const places = rank(people, allTies);
      for (const [at, place] of places.entries()) {
        expect(Number.isInteger(place.points)).toBe(true);
        expect(place.points ?? 0).toBeLessThanOrEqual(places[at - 1]?.points ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

it.each([
  ['the instant first', ['2026-03-02T08:00:01Z', '2/2026'], ['2026-03-02T08:00:00Z', '9/2026'], 'b1 a2'],
  [
    'at the same instant the protocol number, figures as numbers',
    ['2026-03-02T08:00:00Z', '100/2026'],
    ['2026-03-02T08:00:00Z', '99/2026'],
    'b1 a2',
  ],
  ['without a number after', ['2026-03-02T08:00:00Z', null], ['2026-03-02T08:00:00Z', '99/2026'], 'b1 a2'],
  ['both without: shared', ['2026-03-02T08:00:00Z', null], ['2026-03-02T08:00:00Z', null], 'a1 b1'],
])('orders an open window by complete application: %s', (_, a, b, expected) => {
  const one = (id: string, [at, listNumber]: (string | null)[]) =>
    standing(id, 0, { completedAt: new Date(at ?? ''), listNumber: listNumber ?? null });
  expect(ranksOf(windowOrder([one('a', a), one('b', b)]))).toBe(expected);
});

const hash = (id: string, seed: number) =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 9_973, seed % 9_973);
