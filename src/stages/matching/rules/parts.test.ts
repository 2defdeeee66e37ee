import { expect, it } from 'vitest';
import type { Answers, Qualifier } from '../../assessment/types.ts';
import type { TermRef } from '../../competency-balance/types.ts';
import type { Extent } from '../../places/types.ts';
import { aBalance, aPersonForMatch, aPlaceForMatch, aSearch } from '../fixtures.ts';
import type { BalanceRead, PlaceForMatch } from '../types.ts';
import { abilitiesPart } from './part-abilities.ts';
import { accommodationsPart } from './part-accommodations.ts';
import { companyPart } from './part-company.ts';
import { environmentPart } from './part-environment.ts';
import { growthPart } from './part-growth.ts';
import { occupationPart } from './part-occupation.ts';
import { skillsPart } from './part-skills.ts';
import { surroundingsPart } from './part-surroundings.ts';
import { timesPart } from './part-times.ts';

const term = (code: string): TermRef => ({ scheme: 'esco', code, label: `Sa fare ${code}` });
const can = (code: string, state: 'expressed' | 'potential' = 'expressed') =>
  ({ state, what: 'parole sue', term: term(code) }) as const;
const balance = (changes: Partial<BalanceRead>): BalanceRead => ({ ...aBalance, ...changes });
/** Points of a part in thousandths, or null where it is unknown. */
const permille = (part: { points: number; of: number }) =>
  part.of === 0 ? null : (part.points * 1000) / part.of;

it.each([
  ['all it needs', ['a', 'b'], [can('a'), can('b')], 1000],
  ['one of two, the other not in a concluded balance', ['a', 'b'], [can('a')], 500],
  ['one of two with the makings of the other', ['a', 'b'], [can('a'), can('b', 'potential')], 800],
  ['nothing of it', ['a'], [can('z')], 0],
  ['nothing said of skills at all', ['a'], [], 0],
] as const)('weighs the skills that are needed: %s', (_, needed, competences, expected) => {
  const place = { skills: needed.map((code) => ({ term: term(code), need: 'needed' as const })) };
  expect(permille(skillsPart(balance({ competences }), place, 10))).toBe(expected);
});

it('counts a skill that is needed as three that are useful, and asks nothing of what is learnt there', () => {
  const skill = (code: string, need: 'needed' | 'useful' | 'learnt-there') => ({ term: term(code), need });
  const place = { skills: [skill('a', 'needed'), skill('b', 'useful'), skill('c', 'learnt-there')] };
  expect(permille(skillsPart(balance({ competences: [can('a')] }), place, 10))).toBe(750);
  expect(permille(skillsPart(balance({ competences: [can('b')] }), place, 10))).toBe(250);
});

it.each([
  ['no balance', null],
  ['a balance that goes on', balance({ concluded: false, competences: [can('z')] })],
  [
    'a competence in words alone, which may be this one',
    balance({ competences: [{ ...can('z'), term: null }] }),
  ],
])('takes a skill that is not in the balance as unknown beside %s', (_, said) => {
  const place = { skills: [{ term: term('a'), need: 'needed' as const }] };
  const part = skillsPart(said, place, 10);
  expect(part).toMatchObject({ points: 0, of: 0, finding: 'unknown' });
  expect(part.facts).toMatchObject([{ of: 'skill', has: 'unknown' }]);
});

it('takes the same words as the same skill, whatever their accents and capitals', () => {
  const said = balance({ competences: [{ state: 'expressed', what: 'sa fare: À', term: null }] });
  const place = { skills: [{ term: { ...term('a'), label: 'Sa fare a' }, need: 'needed' as const }] };
  expect(permille(skillsPart(said, place, 10))).toBe(1000);
});

const profile = (capacity: Qualifier | null, performance: Qualifier | null = null): Answers => ({
  d240: { kind: 'icf-d', capacity, performance },
});
type DemandCase = readonly [
  Extent,
  Qualifier | null,
  Qualifier | null,
  PlaceForMatch['accommodations'],
  number | null,
  string,
];
const demandCases: readonly DemandCase[] = [
  // asks, capacity, performance, what the place has, thousandths
  [2, 2, null, [], 1000, 'within the room that the task leaves'],
  [4, 1, null, [], 750, 'one step beyond'],
  [4, 4, null, [], 0, 'all of it beyond'],
  [3, 3, 3, [], 500, 'two steps beyond, with help or without'],
  [3, 3, 1, [], 750, 'two steps beyond without help, none with the help of every day'],
  [3, null, 3, [], 500, 'capacity not rated: performance counts'],
  [3, 9, 3, [], 500, 'capacity not applicable: performance counts'],
  [3, 3, 3, [{ code: 'fixed-point', state: 'there' }], 1000, 'an accommodation that is there'],
  [3, 3, 3, [{ code: 'fixed-point', state: 'possible' }], 750, 'an accommodation that is possible'],
  [3, 3, 3, [{ code: 'step-free', state: 'there' }], 500, 'an accommodation that eases something else'],
  [4, 8, 9, [], null, '8 and 9 say nothing'],
  [4, null, null, [], null, 'nobody rated it'],
  [0, 4, 4, [], null, 'the task does not ask it'],
];
it.each(demandCases)(
  'weighs a demand of %i beside capacity %s and performance %s',
  (asks, cap, perf, there, expected) => {
    const place = { demands: { d240: asks }, accommodations: [...there] };
    expect(permille(abilitiesPart({ profile: profile(cap, perf), needs: null }, place, 10))).toBe(expected);
  },
);

it('names the accommodation that would unlock a demand, one of her card before the others', () => {
  const place = { demands: { d240: 4 as const }, accommodations: [] };
  const fact = (needs: 'headphones' | null) =>
    abilitiesPart({ profile: profile(4), needs: needs && [needs] }, place, 10).facts[0];
  expect(fact('headphones')).toMatchObject({ with: { code: 'headphones', state: 'to-ask' } });
  expect(fact(null)).toMatchObject({ with: { code: 'one-thing-at-a-time', state: 'to-ask' } });
});

it('takes what the place does not say of her card as unknown', () => {
  const place = aPlaceForMatch({ accommodations: [{ code: 'seated', state: 'possible' }] });
  const part = accommodationsPart(['seated', 'pictures'], place, 10);
  expect(permille(part)).toBe(800);
  expect(part.facts.map((f) => f.finding)).toEqual(['partly', 'unknown']);
  expect(permille(accommodationsPart(null, place, 10))).toBe(null);
});

it.each([
  ['barrier', 3, { kind: 'icf-e', effect: 'barrier', extent: 2 }, 500],
  ['barrier', 1, { kind: 'icf-e', effect: 'facilitator', extent: 4 }, 750],
  ['barrier', 0, { kind: 'icf-e', effect: 'barrier', extent: 4 }, 1000],
  ['facilitator', 2, { kind: 'icf-e', effect: 'barrier', extent: 3 }, 1000],
  ['barrier', 3, { kind: 'icf-e', effect: 'barrier', extent: 8 }, null],
  ['barrier', 3, undefined, null],
] as const)('weighs a %s of %i in the place beside %o', (kind, level, hers, expected) => {
  const answers: Answers = hers === undefined ? {} : { e250: hers };
  expect(permille(environmentPart(answers, { environment: { e250: { kind, level } } }, 10))).toBe(expected);
});

it.each([
  ['wanted', 1000],
  ['accepted', 700],
  ['unwanted', 0],
] as const)('weighs an occupation that is %s', (wish, expected) => {
  const said = balance({ occupations: [{ wish, what: 'x', term: term('gardener') }] });
  expect(permille(occupationPart(said, { occupation: term('gardener') }, 10))).toBe(expected);
  expect(permille(occupationPart(said, { occupation: term('cook') }, 10))).toBe(null);
});

it.each([
  ['quiet', 'quiet', 1000],
  ['quiet', 'some', 500],
  ['quiet', 'any', 0],
  ['some', 'quiet', 1000],
  ['any', 'any', 1000],
  ['quiet', null, null],
] as const)('weighs noise: she wants %s, there is %s', (wants, finds, expected) => {
  const said = { noise: wants, people: 'any', place: 'either', public: 'either' } as const;
  const found = { noise: finds, people: null, place: null, public: null };
  expect(permille(surroundingsPart(balance({ environment: said }), { surroundings: found }, 10))).toBe(
    expected,
  );
});

it('takes half of what changes in the place: people, indoors and outdoors, customers', () => {
  const said = { noise: 'any', people: 'few', place: 'indoors', public: 'no' } as const;
  const found = { noise: null, people: 'any', place: 'either', public: 'either' } as const;
  expect(permille(surroundingsPart(balance({ environment: said }), { surroundings: found }, 10))).toBe(500);
});

it('weighs how many shifts fall when she prefers, by the middle of each', () => {
  const hours = { minHours: null, maxHours: null, parts: ['morning' as const, 'saturday' as const] };
  const shift = (weekday: 1 | 6, from: string, to: string) => ({ weekday, from, to });
  const shifts = [
    shift(1, '08:00', '13:00'),
    shift(1, '14:00', '18:00'),
    shift(6, '14:00', '18:00'),
    shift(1, '22:00', '06:00'),
  ];
  expect(permille(timesPart(balance({ hours }), { shifts }, 10))).toBe(500);
  expect(permille(timesPart(balance({ hours }), { shifts: [] }, 10))).toBe(null);
});

it.each([
  ['Vivaio Esempio', 'wanted', 1000],
  ['vivaio esempio S.R.L.', 'unwanted', 0],
  ['Esempio', 'wanted', 1000],
  ['Viva', 'wanted', null],
  ['srl', 'wanted', null],
] as const)('looks for the company she named as «%s»', (name, wish, expected) => {
  const said = balance({ companies: [{ wish, name }] });
  expect(permille(companyPart(said, { companyName: 'Vivaio Esempio S.r.l.' }, 10))).toBe(expected);
});

it('counts learning for who wishes it, and takes nothing from who already can', () => {
  const place = aPlaceForMatch({ skills: [{ term: term('a'), need: 'learnt-there' }] });
  expect(permille(growthPart({ ...aSearch, growth: 'wanted' }, place, 10))).toBe(1000);
  expect(permille(growthPart({ ...aSearch, growth: 'not-now' }, place, 10))).toBe(null);
  expect(permille(growthPart({ ...aSearch, growth: 'wanted' }, aPlaceForMatch(), 10))).toBe(null);
  expect(aPersonForMatch().search?.growth).toBe(null);
});
