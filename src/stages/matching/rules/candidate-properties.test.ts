import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Answers, Qualifier } from '../../assessment/types.ts';
import { accommodationCodes, demandCodes, type Extent, environmentCodes } from '../../places/types.ts';
import { aBalance, aPersonForMatch, aPlaceForMatch, aSearch } from '../fixtures.ts';
import { criteria, type PersonForMatch, type PlaceForMatch, type Weights } from '../types.ts';
import { candidate } from './candidate.ts';
import { presetWeights } from './presets.ts';

const today = '2026-11-22' as CalendarDay;
const skillCodes = ['s1', 's2', 's3', 's4', 's5', 's6'] as const;
const term = (code: string) => ({ scheme: 'esco', code, label: code });
const demandSome = demandCodes.slice(0, 6);
const environmentSome = environmentCodes.slice(0, 4);

const extent = fc.constantFrom<Extent>(0, 1, 2, 3, 4);
const qualifier = fc.constantFrom<Qualifier>(0, 1, 2, 3, 4, 8, 9);
const answers: fc.Arbitrary<Answers> = fc
  .record({
    d: fc.dictionary(fc.constantFrom(...demandSome), fc.record({ c: qualifier, p: qualifier })),
    e: fc.dictionary(
      fc.constantFrom(...environmentSome),
      fc.record({ effect: fc.constantFrom('barrier' as const, 'facilitator' as const), extent: qualifier }),
    ),
  })
  .map(({ d, e }) => ({
    ...Object.fromEntries(
      Object.entries(d).map(([code, { c, p }]) => [
        code,
        { kind: 'icf-d' as const, capacity: c, performance: p },
      ]),
    ),
    ...Object.fromEntries(Object.entries(e).map(([code, v]) => [code, { kind: 'icf-e' as const, ...v }])),
  }));
const state = fc.constantFrom('expressed' as const, 'potential' as const);
const person: fc.Arbitrary<PersonForMatch> = fc
  .record({
    skills: fc.dictionary(fc.constantFrom(...skillCodes), state),
    profile: answers,
    needs: fc.uniqueArray(fc.constantFrom(...accommodationCodes), { maxLength: 4 }),
    wish: fc.constantFrom('wanted' as const, 'accepted' as const, 'unwanted' as const, undefined),
    noise: fc.constantFrom('quiet' as const, 'some' as const, 'any' as const),
    licences: fc.uniqueArray(fc.constantFrom('haccp' as const, 'forklift' as const)),
    paused: fc.boolean(),
  })
  .map((p) =>
    aPersonForMatch({
      search: { ...aSearch, licences: p.licences, state: p.paused ? 'paused' : 'looking' },
      profile: p.profile,
      needs: p.needs,
      balance: {
        ...aBalance,
        competences: Object.entries(p.skills).map(([code, s]) => ({
          state: s,
          what: code,
          term: term(code),
        })),
        occupations: p.wish === undefined ? [] : [{ wish: p.wish, what: 'o', term: term('o') }],
        environment: { noise: p.noise, people: 'any', place: 'either', public: 'either' },
      },
    }),
  );
const place: fc.Arbitrary<PlaceForMatch> = fc
  .record({
    skills: fc.dictionary(
      fc.constantFrom(...skillCodes),
      fc.constantFrom('needed' as const, 'useful' as const),
    ),
    demands: fc.dictionary(fc.constantFrom(...demandSome), extent),
    environment: fc.dictionary(
      fc.constantFrom(...environmentSome),
      fc.record({ kind: fc.constantFrom('barrier' as const, 'facilitator' as const), level: extent }),
    ),
    accommodations: fc.uniqueArray(
      fc.record({
        code: fc.constantFrom(...accommodationCodes),
        state: fc.constantFrom('there' as const, 'possible' as const),
      }),
      { selector: (a) => a.code, maxLength: 6 },
    ),
    noise: fc.constantFrom('quiet' as const, 'some' as const, 'any' as const, null),
    licences: fc.uniqueArray(fc.constantFrom('haccp' as const, 'forklift' as const)),
    occupation: fc.boolean(),
  })
  .map((p) =>
    aPlaceForMatch({
      skills: Object.entries(p.skills).map(([code, need]) => ({ term: term(code), need })),
      demands: p.demands,
      environment: p.environment,
      accommodations: p.accommodations,
      surroundings: { noise: p.noise, people: null, place: null, public: null },
      licences: { codes: p.licences, other: [] },
      occupation: p.occupation ? term('o') : null,
    }),
  );
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...criteria.map(() => fc.nat({ max: 100 })))
  .map((all) => Object.fromEntries(criteria.map((c, i) => [c, all[i] ?? 0])) as Weights);
const judge = (p: PersonForMatch, q: PlaceForMatch, w: Weights = presetWeights.balanced) =>
  candidate(p, q, w, today);
const runs = { numRuns: 400 };

it('gives a whole number from 0 to a million, and none exactly where something stands in the way', () => {
  fc.assert(
    fc.property(person, place, weights, (p, q, w) => {
      const c = judge(p, q, w);
      expect(c.score === null).toBe(c.blocks.length > 0);
      if (c.score === null) return;
      expect(Number.isSafeInteger(c.score) && c.score >= 0 && c.score <= 1_000_000).toBe(true);
      for (const part of c.parts)
        expect(part.points <= part.of && Number.isSafeInteger(part.points)).toBe(true);
    }),
    runs,
  );
});

it('is not moved by what is not known: a qualifier 8 or 9, a demand that nobody rated, a silence of the place', () => {
  fc.assert(
    fc.property(person, place, fc.constantFrom<Qualifier>(8, 9), (p, q, nothing) => {
      const before = judge(p, q).score;
      const unknown = { kind: 'icf-d', capacity: nothing, performance: nothing } as const;
      const d = { ...q, demands: { ...q.demands, d475: 4 as const } };
      expect(judge(p, d).score).toBe(before);
      expect(judge({ ...p, profile: { ...p.profile, d475: unknown } }, d).score).toBe(before);
      const skill = { term: term('never-spoken-of'), need: 'needed' as const };
      const open = { ...p, balance: p.balance && { ...p.balance, concluded: false } };
      expect(judge(open, { ...q, skills: [...q.skills, skill] }).score).toBe(judge(open, q).score);
      const travel = {
        ...p,
        balance: p.balance && { ...p.balance, travel: { minutes: 30, km: null, means: [] } },
      };
      expect(judge(travel, q).score).toBe(before);
    }),
    runs,
  );
});

it('leaves two places in their order when the same unknown is added to both', () => {
  fc.assert(
    fc.property(person, place, place, (p, a, b) => {
      const add = (q: PlaceForMatch): PlaceForMatch => ({ ...q, demands: { ...q.demands, d475: 3 } });
      const order = (x: PlaceForMatch, y: PlaceForMatch) =>
        Math.sign((judge(p, x).score ?? -1) - (judge(p, y).score ?? -1));
      expect(order(add(a), add(b))).toBe(order(a, b));
    }),
    runs,
  );
});

it('never lowers the points of who can do more', () => {
  fc.assert(
    fc.property(person, place, fc.constantFrom(...skillCodes), state, (p, q, code, s) => {
      const balance = p.balance ?? aBalance;
      const more = { state: s, what: code, term: term(code) };
      const after = judge({ ...p, balance: { ...balance, competences: [...balance.competences, more] } }, q);
      expect(after.score ?? -1).toBeGreaterThanOrEqual(judge(p, q).score ?? -1);
    }),
    runs,
  );
});

it('never lowers the points of whom a rated activity costs less effort', () => {
  fc.assert(
    fc.property(person, place, fc.constantFrom(...demandSome), (p, q, code) => {
      const answer = p.profile?.[code];
      if (answer?.kind !== 'icf-d' || answer.capacity === null) return;
      const less = (n: Qualifier | null) => (n !== null && n > 0 && n <= 4 ? ((n - 1) as Qualifier) : n);
      const eased = { ...answer, capacity: less(answer.capacity), performance: less(answer.performance) };
      const after = judge({ ...p, profile: { ...p.profile, [code]: eased } }, q);
      expect(after.score ?? -1).toBeGreaterThanOrEqual(judge(p, q).score ?? -1);
    }),
    runs,
  );
});

it('says the same in whatever order the lists come', () => {
  fc.assert(
    fc.property(person, place, weights, (p, q, w) => {
      const reversed = <T extends object>(record: T): T =>
        Object.fromEntries(Object.entries(record).toReversed()) as T;
      const p2: PersonForMatch = {
        ...p,
        needs: p.needs?.toReversed() ?? null,
        profile: p.profile && reversed(p.profile),
        balance: p.balance && { ...p.balance, competences: p.balance.competences.toReversed() },
        search: p.search && { ...p.search, licences: p.search.licences?.toReversed() ?? null },
      };
      const q2: PlaceForMatch = {
        ...q,
        skills: q.skills.toReversed(),
        demands: reversed(q.demands),
        environment: reversed(q.environment),
        accommodations: q.accommodations.toReversed(),
        licences: { codes: q.licences.codes.toReversed(), other: [] },
      };
      expect(judge(p2, q2, w).score).toBe(judge(p, q, w).score);
      expect(judge(p2, q2, w).blocks).toEqual(judge(p, q, w).blocks);
    }),
    runs,
  );
});

it('has no room for who she is: of sex, age, origin, name and diagnosis nothing can be passed', () => {
  const keys = Object.keys(aPersonForMatch()).sort();
  expect(keys).toEqual([
    'balance',
    'excludedCompanies',
    'needs',
    'profile',
    'projectEndsOn',
    'search',
    'travel',
  ]);
  // @ts-expect-error no such datum
  const aged: PersonForMatch = { ...aPersonForMatch(), age: 40 };
  const same = judge(aged, aPlaceForMatch());
  expect(same).toEqual(judge(aPersonForMatch(), aPlaceForMatch()));
});
