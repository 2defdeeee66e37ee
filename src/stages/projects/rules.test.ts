import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { OrganisationId } from '../organisations/types.ts';
import { aNoticeVersion, aProjectVersion, aRuleSet } from './fixtures.ts';
import {
  changesBetween,
  contradiction,
  missingTargets,
  projectVersionInForce,
  rulesInForce,
  sharedOut,
  shareProblem,
  targetProblem,
} from './rules.ts';
import { type NoticeRules, noticeRulesSchema, type Partner } from './types.ts';

const day = (text: string) => text as CalendarDay;
const body = (name: string) => name as OrganisationId;

describe('rules of a notice: the version of the latest day not after it, among equals the latest number', () => {
  const versions = [
    aNoticeVersion(1, '2015-12-23'),
    aNoticeVersion(2, '2020-02-28'),
    aNoticeVersion(3, '2020-02-28'),
    aNoticeVersion(4, '2018-01-01'),
  ];
  it.each([
    ['2015-12-22', undefined],
    ['2015-12-23', 1],
    ['2017-12-31', 1],
    ['2018-01-01', 4],
    ['2020-02-27', 4],
    ['2020-02-28', 3],
    ['2026-11-22', 3],
  ])('on %s it is number %s', (on, number) => {
    expect(rulesInForce(versions, day(on))?.number).toBe(number);
    expect(rulesInForce(versions.toReversed(), day(on))?.number).toBe(number);
  });
});

describe('version of a project: the latest day, among equals the one recorded last', () => {
  const approved = aProjectVersion();
  const longer = aProjectVersion({
    kind: 'extension',
    validFrom: day('2026-06-01'),
    recordedAt: new Date(1),
  });
  const corrected = aProjectVersion({
    kind: 'correction',
    validFrom: day('2026-06-01'),
    recordedAt: new Date(2),
  });
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', approved],
    ['2026-06-01', corrected],
  ])('on %s', (on, version) => {
    expect(projectVersionInForce([corrected, approved, longer], day(on))).toBe(version);
  });
});

it('tells which days, money and targets a version changed, and that a target was not promised before', () => {
  const before = aProjectVersion({ targets: { assessed: 100 } });
  const after = aProjectVersion({
    endsOn: day('2028-06-30'),
    totalCents: 12_000_000,
    targets: { assessed: 100, hired: 5 },
    reason: 'Proroga',
  });
  expect(changesBetween(before, after)).toEqual([
    { what: 'endsOn', before: '2027-12-31', after: '2028-06-30' },
    { what: 'totalCents', before: 10_000_000, after: 12_000_000 },
    { what: 'hired', before: undefined, after: 5 },
  ]);
  expect(changesBetween(after, after)).toEqual([]);
});

describe('shares and lines of a budget of 100,00 €', () => {
  const partners: Partner[] = [
    { organisationId: body('lead'), part: 'lead' },
    { organisationId: body('coop'), part: 'partner' },
  ];
  const share = (who: string, amountCents: number) => ({
    organisationId: body(who),
    amountCents,
    zone: null,
  });
  const line = (code: string, who: string | null, amountCents: number) => ({
    code,
    label: 'Voce',
    organisationId: who === null ? null : body(who),
    amountCents,
  });
  it.each([
    ['add up to the total', [share('lead', 6_000), share('coop', 4_000)], [line('B1', null, 10_000)], null],
    ['may stay below it', [share('lead', 1)], [], null],
    ['one cent too much', [share('lead', 6_000), share('coop', 4_001)], [], 'shares-over-total'],
    ['lines one cent too much', [], [line('B1', 'lead', 10_000), line('B2', null, 1)], 'lines-over-total'],
    ['a body that takes no part', [share('altro', 1)], [], 'share-not-partner'],
    ['a line of a body that takes no part', [], [line('B1', 'altro', 1)], 'share-not-partner'],
    ['two shares of one body', [share('lead', 1), share('lead', 1)], [], 'share-twice'],
    ['one line twice', [], [line('B1', null, 1), line('B1', null, 1)], 'line-twice'],
    ['the same line of two bodies', [], [line('B1', 'lead', 1), line('B1', 'coop', 1)], null],
  ])('%s', (_, shares, lines, code) => {
    expect(shareProblem(10_000, shares, lines, partners)?.code ?? null).toBe(code);
  });
  it('says what is given out and what is left', () => {
    expect(sharedOut(10_000, [share('lead', 6_000), share('coop', 1_500)])).toEqual({
      givenCents: 7_500,
      leftCents: 2_500,
    });
  });
});

it.each([
  [{ enrolled: 83, l68: 60, 'mental-health': 40 }, null],
  [{ enrolled: 83, l68: 84 }, 'l68'],
  [{ enrolled: 83, 'mental-health': 84 }, 'mental-health'],
  [{ l68: 500 }, null],
  [{ enrolled: 0, l68: 0 }, null],
])('promises %o: no kind of recipient beyond those enrolled, though one may be of both', (targets, kind) => {
  expect(targetProblem(targets)).toBe(kind);
});

it('lists what was not promised, and does not take zero for it', () => {
  expect(missingTargets({ assessed: 100, hired: 0, 'in-training': 80 })).toEqual([
    'enrolled',
    'l68',
    'mental-health',
    'in-placement',
  ]);
});

const eligibility = (changes: object) => ({
  eligibility: { ...aRuleSet().eligibility, ...changes } as NoticeRules['eligibility'],
});
const allowance = (changes: object) => ({
  allowance: { ...aRuleSet().allowance, ...changes } as NoticeRules['allowance'],
});
const unilav = {
  placementKind: 'tis',
  code: 'unilav',
  gate: 'before-first-hour',
  days: null,
  who: 'host',
} as const;

it.each<[string, Partial<NoticeRules>, string | null]>([
  ['nothing', {}, null],
  ['18 to 65 years', eligibility({ minAge: 18, maxAge: 65 }), null],
  ['65 to 18 years', eligibility({ minAge: 65, maxAge: 18 }), 'ages-reversed'],
  ['150 to 400 € (DD 6456/2015)', allowance({ minMonthlyCents: 15_000, maxMonthlyCents: 40_000 }), null],
  [
    'at least 400, at most 150 €',
    allowance({ minMonthlyCents: 40_000, maxMonthlyCents: 15_000 }),
    'allowance-reversed',
  ],
  ['bands without a band', allowance({ kind: 'banded' }), 'bands-missing'],
  [
    'two bands from 50 hours',
    allowance({
      kind: 'banded',
      bands: [
        { fromHours: 50, cents: 1 },
        { fromHours: 50, cents: 2 },
      ],
    }),
    'band-twice',
  ],
  ['UNILAV before the first hour', { documents: [unilav] }, null],
  ['UNILAV before the first hour, within 3 days', { documents: [{ ...unilav, days: 3 }] }, 'days-of-gate'],
  ['UNILAV by a day that is not said', { documents: [{ ...unilav, gate: 'by-day' }] }, 'days-of-gate'],
  ['UNILAV twice', { documents: [unilav, { ...unilav, who: 'promoter' }] }, 'document-twice'],
  ['UNILAV of two kinds', { documents: [unilav, { ...unilav, placementKind: 'stage' }] }, null],
  [
    'two limits of 2024',
    {
      incomeLimits: [1, 2].map((n) => ({
        year: 2024,
        dependentCents: n,
        selfEmployedCents: n,
        source: 'prova',
        sure: 'verify' as const,
      })),
    },
    'year-twice',
  ],
])('a rule set that says %s', (_, changes, code) => {
  const rules = aRuleSet(changes);
  expect(noticeRulesSchema.parse(rules)).toEqual(rules);
  expect(contradiction(rules)?.code ?? null).toBe(code);
});
