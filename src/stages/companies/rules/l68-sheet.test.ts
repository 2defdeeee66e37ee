import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyKind } from '../types.ts';
import { amountsOf } from './l68-amounts.ts';
import { type ConventionAnswer, conventionsOf } from './l68-conventions.ts';
import { coverageOf } from './l68-coverage.ts';
import type { Law68Fact } from './l68-facts.ts';
import type { Figure } from './l68-figure.ts';
import { incentivesOn } from './l68-incentives.ts';
import { natureOf, notComputed } from './l68-not-computed.ts';

const today = '2026-11-22' as CalendarDay;
let made = 0;
const fact = (kind: Law68Fact['kind'], changes: Partial<Law68Fact> = {}): Law68Fact => ({
  id: `fact-${made++}`,
  kind,
  fromOn: '2026-01-01' as CalendarDay,
  toOn: null,
  places: null,
  percent: null,
  source: 'Atto 1/2026',
  replaces: null,
  ...changes,
});
const amount = (figures: readonly Figure[], code: string) => {
  const value = figures.find((f) => f.code === code)?.value;
  return value === undefined ? undefined : value === null || value.unit === 'day' ? null : value.amount;
};
const left = (facts: readonly Law68Fact[], quota: number | null = 7, employed = 2) =>
  coverageOf(quota, employed, facts, today).uncovered;

it.each([
  [7, 2, 5],
  [7, 7, 0],
  [7, 9, 0],
  [0, 0, 0],
])(
  'leaves of %i places owed, with %i employed, %i to cover (L. 68/1999, art. 3, c. 1)',
  (quota, employed, uncovered) => {
    expect(left([], quota, employed)).toBe(uncovered);
  },
);

it.each([
  ['suspension', { places: 2 }, 3],
  ['exemption', { places: 4 }, 1],
  ['exemption', { percent: 60 }, 1],
  ['exemption', { percent: 10 }, 5],
  ['convention-12-bis', { places: 1 }, 4],
  ['convention-14', { places: 1 }, 4],
  ['convention-11', { places: 3 }, 2],
  ['convention-12', { places: 3 }, 5],
  ['suspension', { places: 99 }, 0],
] as const)(
  'takes a %s of %j off what is to be covered, down to %i (L. 68/1999, art. 3, c. 5; 5, c. 3; 11 to 12-bis)',
  (kind, changes, uncovered) => {
    expect(left([fact(kind, changes)])).toBe(uncovered);
  },
);

it('does not say how many places a suspension takes whose paper names none (L. 68/1999, art. 3, c. 5)', () => {
  expect(left([fact('suspension')])).toBeNull();
});

it('does not count one place twice: what an agreement covers is not exempted as well (L. 68/1999, art. 5, c. 3)', () => {
  const facts = [fact('convention-14', { places: 4 }), fact('exemption', { percent: 60 })];
  expect(coverageOf(7, 2, facts, today)).toMatchObject({ exempted: 1, uncovered: 0 });
});

it('reads a fact only from its first to its last day, and not once another one replaces it', () => {
  const old = fact('suspension', { places: 1, toOn: '2026-06-30' as CalendarDay });
  const wrong = fact('suspension', { places: 5 });
  const right = fact('suspension', { places: 2, replaces: wrong.id });
  const later = fact('suspension', { places: 5, fromOn: '2026-11-23' as CalendarDay });
  expect(left([old, wrong, right, later])).toBe(3);
  expect(left([fact('suspension', { places: 1, toOn: today })])).toBe(4);
});

it.each([
  ['2021-12-31', 3_064, 15_320, 63_511],
  ['2022-01-01', 3_921, 19_605, 70_243],
  ['2026-11-22', 3_921, 19_605, 70_243],
] as const)(
  'asks on %s %i cents a day for an exempted place, %i for an uncovered one, %i for a late prospetto (L. 68/1999, art. 5 and 15)',
  (day, contribution, sanction, late) => {
    const figures = amountsOf({ exempted: 1, uncovered: 1, figures: [] }, null, day as CalendarDay);
    expect(amount(figures, 'contributionADay')).toBe(contribution);
    expect(amount(figures, 'sanctionADay')).toBe(sanction);
    expect(amount(figures, 'prospettoOnce')).toBe(late);
  },
);

it('multiplies by places and by the working days somebody asked for, and by none it was not told (L. 68/1999, art. 15, c. 4)', () => {
  const figures = amountsOf({ exempted: 2, uncovered: 3, figures: [] }, 20, today);
  expect(amount(figures, 'contributionForDays')).toBe(2 * 3_921 * 20);
  expect(amount(figures, 'sanctionAllADay')).toBe(58_815);
  expect(amount(figures, 'sanctionForDays')).toBe(3 * 19_605 * 20);
  expect(
    amount(amountsOf({ exempted: 2, uncovered: 3, figures: [] }, null, today), 'sanctionForDays'),
  ).toBeUndefined();
});

it('multiplies nothing where no place is exempted or left to cover (L. 68/1999, art. 15, c. 4)', () => {
  const codes = amountsOf({ exempted: 0, uncovered: 0, figures: [] }, 20, today).map((f) => f.code);
  expect(codes.filter((c) => /All|Days/.test(c))).toEqual([]);
});

it('gives no sum on a day whose contribution it does not know (L. 68/1999, art. 15)', () => {
  const figures = amountsOf({ exempted: 1, uncovered: 1, figures: [] }, 20, '2017-12-31' as CalendarDay);
  expect(figures.filter((f) => f.value?.unit === 'cents')).toEqual([]);
});

const answers = (base: number | null, quota: number | null, isPublic = false, day: CalendarDay = today) =>
  conventionsOf({ isPublic, base, quota }, day).map((c) => c.answer);

it.each([
  [14, 0, ['open', 'not-obliged', 'not-obliged', 'not-obliged']],
  [49, 2, ['open', 'open', 'too-few-people', 'open']],
  [50, 2, ['open', 'open', 'too-few-people', 'open']],
  [51, 4, ['open', 'open', 'open', 'open']],
  [null, null, ['open', 'base-unknown', 'base-unknown', 'base-unknown']],
] as [number | null, number | null, ConventionAnswer[]][])(
  'opens to a base of %s the agreements %j, %j (L. 68/1999, art. 11, 12, 12-bis; D.Lgs 276/2003, art. 14)',
  (base, quota, said) => {
    expect(answers(base, quota)).toEqual(said);
  },
);

it('opens to a public body art. 11 alone (L. 68/1999, art. 12 and 12-bis: «datori di lavoro privati»)', () => {
  expect(answers(100, 7, true)).toEqual(['open', 'not-private', 'not-private', 'not-private']);
});

it('knows no art. 12-bis before 2008 (L. 247/2007)', () => {
  expect(answers(100, 7, false, '2007-12-31' as CalendarDay)[2]).toBe('law-unknown');
  expect(answers(100, 7, false, '2008-01-01' as CalendarDay)[2]).toBe('open');
});

const limit = (base: number, quota: number, which: number) =>
  conventionsOf({ isPublic: false, base, quota }, today)[which]?.limits ?? [];

it('lets art. 12 concern one person below 50 people, 30 % of the quota above, and names no number at 50 (L. 68/1999, art. 12, c. 1)', () => {
  expect(limit(49, 2, 1)[0]).toMatchObject({ code: 'mostPlaces', value: { unit: 'places', amount: 1 } });
  expect(limit(50, 2, 1)[0]).toMatchObject({ code: 'mostPlaces', value: null });
  expect(limit(51, 4, 1)[0]).toMatchObject({
    code: 'shareOfQuota',
    value: { unit: 'hundredths', amount: 120 },
  });
});

it('lets art. 12 last twelve months and twelve more (L. 68/1999, art. 12, c. 2)', () => {
  expect(amount(limit(49, 2, 1), 'mostMonths')).toBe(12);
  expect(amount(limit(49, 2, 1), 'extendableMonths')).toBe(12);
});

it('lets art. 12-bis take 10 % of the quota, for three years at least, and rounds nothing (L. 68/1999, art. 12-bis)', () => {
  expect(limit(100, 7, 2)[0]).toMatchObject({ value: { unit: 'hundredths', amount: 70 } });
  expect(amount(limit(100, 7, 2), 'leastMonths')).toBe(36);
});

it.each([
  ['incentive.over79', 70, 36],
  ['incentive.from67to79', 35, 36],
  ['incentive.psychicPermanent', 70, 60],
  ['incentive.psychicFixed', 70, '—'],
])(
  'gives for %s %i percent of the pay for %s months (L. 68/1999, art. 13; circ. INPS 99/2016)',
  (code, percent, months) => {
    const figure = incentivesOn(today).find((f) => f.code === code);
    expect(figure).toMatchObject({ value: { unit: 'percent', amount: percent }, values: { months } });
  },
);

it('gives no incentive of art. 13 on a day before 2016 (D.Lgs 151/2015, art. 10)', () => {
  expect(incentivesOn('2015-12-31' as CalendarDay).map((f) => f.value)).toEqual([null, null, null, null]);
});

it('names what it leaves out: public bodies, non-profit bodies, and what is never computed (L. 68/1999, art. 3 to 7)', () => {
  const codes = (kind: CompanyKind, onHiring = false) =>
    notComputed(natureOf(kind), onHiring).map((f) => f.code);
  expect(codes('for-profit')).toEqual([
    'suspensionShare',
    'highPremium',
    'becameDisabled',
    'severalProvinces',
    'specialLists',
  ]);
  expect(codes('public-body')[0]).toBe('publicBody');
  expect(codes('social-co-operative-b')[0]).toBe('nonProfit');
  expect(codes('craft', true)[0]).toBe('onHiring');
});
