import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { ActInForce } from '../people/rules/representation.ts';
import { aGoal, aMeasure, aPlan, aWholePlan } from './fixtures.ts';
import { canonicalPlan, codeOf, isCodeOf } from './rules/canonical-plan.ts';
import {
  mayReopen,
  partsAsked,
  partsMissing,
  partsNeeded,
  representationProblem,
  standingOfSignature,
} from './rules/signatures.ts';
import {
  currentPlan,
  hoursDueOf,
  hoursText,
  isReviewDue,
  mayAct,
  nextReviewProblem,
  reviewProblem,
} from './rules.ts';
import type { PlanSignature, SigningPart, WholePlan } from './types.ts';

const day = (text: string) => text as CalendarDay;
const hash = 'a1b2c3d4e5f6'.padEnd(64, '0');
const signature = (part: SigningPart, changes: Partial<PlanSignature> = {}) =>
  ({
    part,
    way: 'signed-in',
    contentSha256: hash,
    confirmedBy: null,
    refusedReason: null,
    ...changes,
  }) as PlanSignature;
const alone: ActInForce = { mode: 'alone' };
const together = { mode: 'together', representative: {} } as ActInForce;
const represented = { mode: 'represented', representative: {} } as ActInForce;
const toSign = { needsPerson: true, needsRepresentative: false, contentSha256: hash };

it.each([
  ['draft', ['write', 'close', 'give-up']],
  ['to-sign', ['reopen', 'sign', 'give-up']],
  ['signed', ['review', 'renew', 'follow']],
  ['superseded', []],
  ['given-up', []],
] as const)('lets a plan that is %s %j and nothing else', (state, acts) => {
  const all = ['write', 'close', 'reopen', 'sign', 'give-up', 'review', 'renew', 'follow'] as const;
  expect(all.filter((a) => mayAct(state, a))).toEqual(
    all.filter((a) => (acts as readonly string[]).includes(a)),
  );
});

it('shows the version being made, else the one that stands, else the last', () => {
  const [old, standing, draft] = [
    aPlan({ number: 1, state: 'superseded' }),
    aPlan({ number: 2, state: 'signed' }),
    aPlan({ number: 3, state: 'draft' }),
  ];
  const left = aPlan({ number: 4, state: 'given-up' });
  expect(currentPlan([standing, draft, old])).toBe(draft);
  expect(currentPlan([left, standing, old])).toBe(standing);
  expect(currentPlan([old, left])).toBe(left);
  expect(currentPlan([])).toBeUndefined();
});

it.each([
  [alone, { needsPerson: true, needsRepresentative: false }, ['person', 'operator']],
  [together, { needsPerson: true, needsRepresentative: true }, ['person', 'representative', 'operator']],
  [represented, { needsPerson: false, needsRepresentative: true }, ['representative', 'operator']],
])('asks by the decree (c.c. artt. 405 and 409) %#', (act, asked, parts) => {
  expect(partsAsked(act)).toEqual(asked);
  expect(partsNeeded(asked)).toEqual(parts);
});

it.each([
  [together, alone, 'decree-expired'],
  [represented, alone, 'decree-expired'],
  [alone, together, 'representation-changed'],
  [together, represented, 'representation-changed'],
  [together, together, null],
  [alone, alone, null],
])('compares what the decree asked at the closing with the day of the signature %#', (then, now, problem) => {
  expect(representationProblem(partsAsked(then), now)).toBe(problem);
});

it('counts a paper once a second operator confirmed it, and one that she refused not at all', () => {
  const paper = signature('person', { way: 'paper' });
  expect(standingOfSignature(signature('person'))).toBe('stands');
  expect(standingOfSignature(paper)).toBe('to-confirm');
  expect(standingOfSignature({ ...paper, confirmedBy: 'x' as never })).toBe('stands');
  expect(standingOfSignature({ ...paper, confirmedBy: 'x' as never, refusedReason: 'illeggibile' })).toBe(
    'refused',
  );
});

it('misses a part that has not signed, whose paper waits, or that signed other words', () => {
  const operator = signature('operator');
  expect(partsMissing(toSign, [])).toEqual(['person', 'operator']);
  expect(partsMissing(toSign, [operator, signature('person', { way: 'paper' })])).toEqual(['person']);
  expect(partsMissing(toSign, [operator, signature('person', { contentSha256: 'f'.repeat(64) })])).toEqual([
    'person',
  ]);
  expect(partsMissing(toSign, [operator, signature('person')])).toEqual([]);
  expect(partsMissing({ ...toSign, needsRepresentative: true }, [operator, signature('person')])).toEqual([
    'representative',
  ]);
});

it('opens a closed plan again only while nobody has signed, not even on a paper that waits', () => {
  expect(mayReopen([])).toBe(true);
  expect(mayReopen([signature('person', { way: 'paper' })])).toBe(false);
  expect(mayReopen([signature('person', { way: 'paper', refusedReason: 'illeggibile' })])).toBe(true);
});

it('says the same text for the same words, whatever the ids and the order of the rows', () => {
  const whole = aWholePlan();
  const other = aGoal(7, { ...whole.goals[0], id: aGoal(7).id });
  const copied: WholePlan = {
    ...whole,
    goals: [other],
    measures: whole.measures.map((m) => ({ ...m, id: aMeasure(9, other).id, goalId: other.id })),
  };
  expect(canonicalPlan(copied)).toBe(canonicalPlan(whole));
  const two: WholePlan = { ...whole, goals: [aGoal(1), aGoal(2)] };
  expect(canonicalPlan({ ...two, goals: [...two.goals].reverse() })).toBe(canonicalPlan(two));
});

it('says another text for every word that a signature is under', () => {
  const goal = aGoal(1);
  const base = aWholePlan();
  const others: WholePlan['others'] = [
    { id: 'o', kind: 'pai', body: 'UVM', referent: null, begunOn: null, endsOn: null, note: null } as never,
  ];
  const changed: WholePlan[] = [
    aWholePlan({ opening: 'Altro' }),
    aWholePlan({ startsOn: day('2027-01-12') }),
    aWholePlan({ endsOn: day('2027-12-30') }),
    aWholePlan({ firstReviewOn: day('2027-04-13') }),
    aWholePlan({ noReview: 'Perché no' }),
    aWholePlan({ noOtherProjects: false }),
    aWholePlan({ attendanceToTreating: true }),
    aWholePlan({ attendanceToTreating: false }),
    aWholePlan({ agreedHours: 'Il martedì' }),
    aWholePlan({ hoursDue: 4 }),
    aWholePlan({ number: 2 }),
    aWholePlan({ personId: 'another' as never }),
    aWholePlan({ caseId: 'another' as never }),
    { ...base, goals: [aGoal(1, { words: 'Altro' })] },
    { ...base, goals: [aGoal(1, { howKnown: 'Altro' })] },
    ...(['what', 'who', 'howKnown', 'kind'] as const).map((f) => ({
      ...base,
      measures: [aMeasure(1, goal, { [f]: 'tutoring' })],
    })),
    { ...base, measures: [aMeasure(1, goal, { fromOn: day('2027-02-01') })] },
    { ...base, measures: [aMeasure(1, goal, { byOn: day('2027-07-01') })] },
    { ...base, measures: [aMeasure(1, goal, { hours: 201 })] },
    { ...base, others },
  ];
  const texts = new Set([base, ...changed].map(canonicalPlan));
  expect(texts.size).toBe(changed.length + 1);
});

it('does not change with what happens after the signature: states of measures, sendings, the next review', () => {
  const base = aWholePlan();
  const later = {
    ...base,
    plan: aPlan({ state: 'signed', reviewOn: day('2027-09-01'), version: 9 }),
    measures: [aMeasure(1, aGoal(1), { state: 'done', version: 3 })],
  };
  expect(canonicalPlan(later)).toBe(canonicalPlan(base));
});

it.each([
  ['A1B2-C3D4-E5F6', true],
  ['a1b2c3d4e5f6', true],
  [' a1b2 c3d4 – e5f6 ', true],
  ['A1B2-C3D4-E5F7', false],
  ['A1B2', false],
  ['', false],
])('reads the code %j from a paper: %s', (typed, same) => {
  expect(codeOf(hash)).toBe('A1B2-C3D4-E5F6');
  expect(isCodeOf(typed, hash)).toBe(same);
});

it('asks the hours that the notice establishes, and none where it establishes none (rules.md §4.4, §10)', () => {
  const rules = (planHours: number | null) => ({ balance: { order: null, balanceHours: null, planHours } });
  expect(hoursDueOf(rules(4))).toBe(4);
  expect(hoursDueOf(rules(null))).toBeNull();
  expect(hoursDueOf(rules(0))).toBeNull();
  expect(hoursDueOf(undefined)).toBeNull();
});

it.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [210, '3 h 30 min'],
])('says %i minutes as %s', (minutes, text) => {
  expect(hoursText(minutes)).toBe(text);
});

it('has a review due on its day and after, not before, and only while the plan stands', () => {
  const reviewOn = day('2027-04-12');
  expect(isReviewDue({ state: 'signed', reviewOn }, day('2027-04-11'))).toBe(false);
  expect(isReviewDue({ state: 'signed', reviewOn }, reviewOn)).toBe(true);
  expect(isReviewDue({ state: 'superseded', reviewOn }, reviewOn)).toBe(false);
  expect(isReviewDue({ state: 'signed', reviewOn: null }, reviewOn)).toBe(false);
});

it.each([
  ['2027-04-12', 'review-past'],
  ['2027-04-13', null],
  ['2027-12-31', null],
  ['2028-01-01', 'review-outside'],
  [null, null],
])('takes %s as the day of the next review: %s', (next, problem) => {
  expect(nextReviewProblem(next as CalendarDay | null, day('2027-04-12'), day('2027-12-31'))).toBe(problem);
});

it.each([
  ['goes-on', '2027-04-12', null, 'next-review-missing'],
  ['goes-on', '2027-04-12', '2027-06-01', null],
  ['goes-on', '2027-04-13', '2027-06-01', 'review-in-future'],
  ['new-version', '2027-04-12', null, null],
  ['ends', '2027-04-12', null, null],
] as const)('takes a review that says %s, held on %s, next on %s: %s', (outcome, heldOn, next, problem) => {
  const answer = { heldOn: day(heldOn), outcome, next: next as CalendarDay | null };
  expect(reviewProblem(answer, day('2027-04-12'))).toBe(problem);
});
