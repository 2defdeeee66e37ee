import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import { closingProblems, hasBothKinds } from './rules/closing.ts';
import { inWindow } from './rules/in-window.ts';
import { missingScores } from './rules/missing-scores.ts';
import { procedureProblem } from './rules/procedure-problem.ts';
import { nextWaiting, proposals } from './rules/propose.ts';
import {
  answerBy,
  hasSeat,
  listNumber,
  mayTake,
  mustNoticeFirst,
  needsReason,
  tellBy,
  withoutNumber,
} from './rules.ts';
import type { CandidacyId, CandidacyState, Candidate, Criteria, Procedure, SelectionMode } from './types.ts';

const day = (text: string) => text as CalendarDay;
const none: Criteria = { minimum: null, list: [] };
const c1 = { code: 'c1', label: 'Uno', maxPoints: 1_000, weight: 100 };
type Known = Pick<Candidate, 'id' | 'state' | 'points' | 'rank' | 'eligible' | 'stateAt' | 'route'>;
const candidate = (id: string, rank: number | null, changes: Partial<Known> = {}): Known => ({
  id: id as CandidacyId,
  state: 'to-choose',
  points: null,
  rank,
  eligible: true,
  stateAt: null,
  route: 'l68',
  ...changes,
});

it.each<[CandidacyState, string]>([
  ['to-choose', 'choose renounce'],
  ['admitted', 'review renounce'],
  ['waiting', 'succeed review renounce'],
  ['not-admitted', 'review'],
  ['renounced', ''],
])('from «%s» lets somebody: %s; once the selection is closed, never choose', (state, steps) => {
  const taken = (p: Procedure['state']) =>
    (['choose', 'succeed', 'review', 'renounce'] as const)
      .filter((s) => mayTake({ state }, { state: p }, s))
      .join(' ');
  expect(taken('open')).toBe(steps);
  expect(taken('closed')).toBe(steps.replace(/choose ?/, ''));
});

it.each([
  ['admitted', null, true],
  ['admitted', 'admitted', false],
  ['waiting', 'admitted', true],
  ['not-admitted', 'not-admitted', false],
  ['not-admitted', 'waiting', true],
] as const)(
  'asks reasons (L. 241/1990 art. 3) for «%s» where «%s» was proposed: %s',
  (outcome, proposed, needed) => {
    expect(needsReason(outcome, proposed)).toBe(needed);
  },
);

it.each([
  ['2026-12-31', '2026-11-22', '2026-12-31'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
  ['2026-11-21', '2026-11-22', '2026-11-22'],
  [null, '2026-11-22', '2026-11-22'],
])(
  'tells her by the term of the procedure, at once where it is over (L. 241/1990 artt. 2, 21-bis): %s, %s',
  (term, on, by) => {
    expect(tellBy({ termOn: term === null ? null : day(term) }, day(on))).toBe(by);
  },
);

it.each([
  ['outcome', 30, 10, '2026-12-22'],
  ['notice-of-refusal', 30, 10, '2026-12-02'],
  ['notice-of-refusal', 30, null, null],
  ['outcome', null, 10, null],
  ['answer', 30, 10, null],
] as const)(
  'counts the days that the selection sets, never ten of its own (L. 241/1990 art. 10-bis): %s',
  (kind, complaintDays, observationDays, until) => {
    expect(answerBy({ complaintDays, observationDays }, kind, day('2026-11-22'))).toBe(until);
  },
);

it.each<[string, SelectionMode, number | null, string | null, boolean, boolean]>([
  ['no days are set', 'open-window', null, null, false, false],
  ['days are set, no notice was given', 'open-window', 10, null, false, true],
  ['the last day is today', 'identified-by-services', 10, '2026-11-22', false, true],
  ['the last day has passed', 'identified-by-services', 10, '2026-11-21', false, false],
  ['observations have come', 'identified-by-services', 10, '2026-12-30', true, false],
  ['a ranking is a competition', 'public-notice-with-ranking', 10, null, false, false],
])(
  'lets a no wait for the notice before it (L. 241/1990 art. 10-bis): %s',
  (_, mode, observationDays, until, observationsCame, waits) => {
    const known = { noticeUntil: until === null ? null : day(until), observationsCame };
    expect(mustNoticeFirst({ mode, observationDays }, known, day('2026-11-22'))).toBe(waits);
  },
);

it.each([
  ['123', '2026-03-02', '123/2026'],
  ['2026/0000123', '2026-03-02', '2026/0000123'],
])('writes a protocol number with its year (D.P.R. 445/2000 art. 53): %s', (number, registeredOn, text) => {
  expect(listNumber({ number, registeredOn: day(registeredOn) })).toBe(text);
});

it('lists as missing who has no number, and everybody who shares one', () => {
  const rows = ['1/2026', null, '2/2026', '2/2026'].map((n) => ({ listNumber: n }));
  expect(withoutNumber(rows)).toEqual([rows[1], rows[2], rows[3]]);
});

it.each<[string, number | null, Criteria, Known[], (string | null)[]]>([
  [
    'by places, the rest waits',
    2,
    none,
    [candidate('a', 1), candidate('b', 2), candidate('c', 3)],
    ['admitted', 'admitted', 'waiting'],
  ],
  ['no places are set', null, none, [candidate('a', 1), candidate('b', 2)], ['admitted', 'admitted']],
  [
    'below the minimum, and her place goes to the next',
    1,
    { minimum: 600, list: [c1] },
    [candidate('a', 1, { points: 500 }), candidate('b', 2, { points: 600 })],
    ['not-admitted', 'admitted'],
  ],
  [
    'no longer eligible',
    1,
    none,
    [candidate('a', 1, { eligible: false }), candidate('b', 2)],
    ['not-admitted', 'admitted'],
  ],
  [
    'equal on the last place: a person says',
    2,
    none,
    [candidate('a', 1), candidate('b', 2), candidate('c', 2)],
    ['admitted', null, null],
  ],
  ['equal within the places', 2, none, [candidate('a', 1), candidate('b', 1)], ['admitted', 'admitted']],
  ['without an order nothing', 2, none, [candidate('a', null)], [null]],
])('proposes by the order: %s', (_, seats, criteria, all, expected) => {
  const found = proposals({ mode: 'open-window', seats, criteria }, all);
  expect(all.map((c) => found.get(c.id))).toEqual(expected);
});

it('proposes nothing where services identify: the équipe decides, without scores (practice O5)', () => {
  const found = proposals({ mode: 'identified-by-services', seats: 1, criteria: none }, [
    candidate('a', null),
  ]);
  expect([...found.values()]).toEqual([null]);
});

it('keeps the relative order of the waiting list when somebody above renounces', () => {
  const list = [
    candidate('a', 1, { state: 'renounced' }),
    candidate('b', 2, { state: 'admitted' }),
    candidate('d', 4, { state: 'waiting' }),
    candidate('c', 3, { state: 'waiting' }),
  ];
  expect(nextWaiting(list).map((c) => c.id)).toEqual(['c']);
  expect(nextWaiting(list.filter((c) => c.id !== 'c')).map((c) => c.id)).toEqual(['d']);
  expect(nextWaiting([])).toEqual([]);
});

it('without places puts first who has waited longest', () => {
  const at = (id: string, when: string) => candidate(id, null, { state: 'waiting', stateAt: new Date(when) });
  expect(nextWaiting([at('a', '2026-05-02'), at('b', '2026-05-01')]).map((c) => c.id)).toEqual(['b']);
});

it.each<[string, Partial<Known>[], boolean, string[]]>([
  ['nobody is in it', [], false, ['no-candidates']],
  ['somebody is to be chosen', [{ state: 'to-choose' }], false, ['undecided-candidates']],
  [
    'one kind alone is admitted',
    [{ state: 'admitted' }, { state: 'not-admitted', route: 'mental-health' }],
    true,
    ['one-kind-only'],
  ],
  ['both kinds', [{ state: 'admitted' }, { state: 'admitted', route: 'mental-health' }], true, []],
  ['one kind, and the notice does not ask both', [{ state: 'admitted' }], false, []],
  [
    'the other kind waits only',
    [{ state: 'admitted' }, { state: 'waiting', route: 'mental-health' }],
    true,
    ['one-kind-only'],
  ],
])(
  'closes only when nothing is missing (notice 2020, rules §1: both kinds): %s',
  (_, made, required, expected) => {
    const all = made.map((changes, at) => candidate(String(at), null, changes));
    const p = { termOn: day('2026-12-31'), officer: 'Maria Rossi', office: 'Ufficio' };
    expect(closingProblems(p, all, all, required)).toEqual(expected);
    expect(closingProblems({ ...p, termOn: null }, all, all, required)).toContain('term-missing');
  },
);

it('counts both kinds over every selection of the project', () => {
  const here = [candidate('a', null, { state: 'admitted' })];
  const before = [candidate('b', null, { state: 'admitted', route: 'mental-health' })];
  expect(hasBothKinds([...here, ...before])).toBe(true);
  expect(hasBothKinds(here)).toBe(false);
});

it('names every score that is missing, and excuses who abstains from one candidate alone', () => {
  const [a, b] = ['a', 'b'] as unknown as CandidacyId[];
  const [x, y] = ['x', 'y'] as unknown as AccountId[];
  if (!a || !b || !x || !y) throw new Error('four names');
  const criteria = [c1, { ...c1, code: 'c2' }];
  const scores = [
    { candidacyId: a, memberId: x, criterion: 'c1' },
    { candidacyId: a, memberId: x, criterion: 'c2' },
    { candidacyId: b, memberId: x, criterion: 'c1' },
  ];
  const missing = missingScores([a, b], [x, y], criteria, scores, (m, c) => m === y && c === a);
  expect(missing).toEqual([
    { candidacyId: b, memberId: x, criteria: ['c2'], all: false },
    { candidacyId: b, memberId: y, criteria: ['c1', 'c2'], all: true },
  ]);
});

it.each([
  ['2026-03-01', '2026-03-01T22:59:59Z', true],
  ['2026-03-01', '2026-03-01T23:00:00Z', false],
])('counts the last day of the window whole, by the clock in Italy: %s, %s', (closesOn, at, inside) => {
  const window = { mode: 'open-window', opensOn: day('2026-02-01'), closesOn: day(closesOn) } as const;
  expect(inWindow(window, new Date(at))).toBe(inside);
  expect(inWindow({ ...window, mode: 'public-notice-with-ranking' }, new Date(at))).toBe(true);
});

it.each<[string, Partial<Procedure>, string | undefined]>([
  ['a ranking with a criterion', {}, undefined],
  ['a ranking without', { criteria: none }, 'criteria-missing'],
  ['criteria elsewhere', { mode: 'open-window' }, 'criteria-not-here'],
  ['days for observations in a competition', { observationDays: 10 }, 'observations-not-in-competition'],
  ['a minimum nobody can reach', { criteria: { minimum: 1_001, list: [c1] } }, 'minimum-too-high'],
  [
    'a tie by a criterion that is not there',
    { tieRules: [{ kind: 'criterion', criterion: 'c9' }] },
    'tie-criterion-missing',
  ],
  ['a lot without its seed', { tieRules: [{ kind: 'draw', seed: '' }] }, 'seed-missing'],
  [
    'a window that ends before it begins',
    { opensOn: day('2026-02-02'), closesOn: day('2026-02-01') },
    'days-reversed',
  ],
])('opens a selection (L. 241/1990 artt. 10-bis, 12): %s', (_, changes, code) => {
  const p = {
    mode: 'public-notice-with-ranking' as const,
    opensOn: null,
    closesOn: null,
    criteria: { minimum: 1_000, list: [c1] },
    tieRules: [],
    observationDays: null,
    ...changes,
  };
  expect(procedureProblem(p)?.code).toBe(code);
});

it('has a place while fewer are admitted than there are, and always where none are set', () => {
  expect([hasSeat({ seats: 2 }, 1), hasSeat({ seats: 2 }, 2), hasSeat({ seats: null }, 999)]).toEqual([
    true,
    false,
    true,
  ]);
});
