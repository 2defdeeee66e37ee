import { expect, it } from 'vitest';
import { baseExclusions } from '../../../law/l68-base.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { baseOf, wholePeople } from './l68-base.ts';
import { type Headcount68, headcountOn } from './l68-headcount.ts';
import { quotaOf } from './l68-quota.ts';
import { termsOf } from './l68-terms.ts';

const today = '2026-11-22' as CalendarDay;
const nobody: Headcount68 = {
  onDay: today,
  permanentFull: 0,
  permanentPart: 0,
  permanentPartHundredths: 0,
  fixedShort: 0,
  fixedLong: 0,
  apprentices: 0,
  executives: 0,
  coOperativeMembers: 0,
  agencyWorkers: 0,
  homeWorkers: 0,
  abroad: 0,
  otherExcluded: 0,
  l68Employed: 0,
};
const base = (changes: Partial<Headcount68>, day: CalendarDay = today) =>
  baseOf({ ...nobody, ...changes }, day).people;

it.each([
  [0, 0],
  [14, 0],
  [15, 1],
  [35, 1],
  [36, 2],
  [50, 2],
  [51, 4],
  [57, 4],
  [58, 4],
  [64, 4],
  [65, 5],
  [100, 7],
  [107, 7],
  [108, 8],
  [150, 10],
  [151, 11],
  [1_000, 70],
])('owes for a base of %i people %i places (L. 68/1999, art. 3, c. 1; art. 4, c. 2)', (people, places) => {
  expect(quotaOf(people, today).places).toBe(places);
});

it.each([
  [50, 0],
  [51, 1],
  [150, 1],
  [151, 2],
  [250, 2],
  [251, 3],
])(
  'owes apart, for a base of %i, %i places to those of art. 18 (L. 68/1999, art. 18, c. 2)',
  (people, places) => {
    const figure = quotaOf(people, today).figures.find((f) => f.code === 'otherQuota');
    expect(figure?.value).toEqual({ unit: 'places', amount: places });
  },
);

it('does not count one more at exactly half a place: 7 % of 150 is 10,50 (L. 68/1999, art. 4, c. 2)', () => {
  expect(quotaOf(150, today).figures[0]).toMatchObject({
    code: 'share',
    value: { unit: 'hundredths', amount: 1_050 },
  });
  expect(quotaOf(150, today).places).toBe(10);
});

it.each([
  [15, '2017-12-31', null],
  [35, '2017-12-31', null],
  [36, '2017-12-31', 2],
  [15, '2018-01-01', 1],
  [14, '2017-12-31', 0],
  [60, '2010-06-01', 4],
  [60, '1999-12-31', null],
] as const)(
  'owes for %i people on %s %s places (L. 68/1999, art. 3, c. 2 until 2017)',
  (people, day, places) => {
    expect(quotaOf(people, day as CalendarDay).places).toBe(places);
  },
);

it('says that from 15 to 35 a hiring decided, until 2017 (L. 68/1999, art. 3, c. 2)', () => {
  const codes = (people: number, day: string) =>
    quotaOf(people, day as CalendarDay).figures.map((f) => f.code);
  expect(codes(20, '2017-06-30')).toContain('onHiring');
  expect(codes(20, '2018-06-30')).not.toContain('onHiring');
  expect(codes(40, '2017-06-30')).not.toContain('onHiring');
});

it.each(baseExclusions)('leaves %s out of the base (L. 68/1999, art. 4, c. 1, or its own law)', (group) => {
  expect(base({ permanentFull: 20 })).toBe(20);
  expect(base({ permanentFull: 20, [group]: 7 })).toBe(20);
});

it('counts a fixed term above six months as one (L. 68/1999, art. 4, c. 1)', () => {
  expect(base({ permanentFull: 20, fixedLong: 3 })).toBe(23);
});

it.each([
  [0, 0],
  [50, 0],
  [51, 1],
  [149, 1],
  [150, 1],
  [151, 2],
  [200, 2],
])('counts %i hundredths of full time as %i people (D.Lgs 81/2015, art. 9)', (hundredths, people) => {
  expect(wholePeople(hundredths, 50)).toBe(people);
  expect(base({ permanentFull: 10, permanentPart: 4, permanentPartHundredths: hundredths })).toBe(
    10 + people,
  );
});

it.each([
  ['2012-08-11', null],
  ['2012-08-12', 20],
] as const)(
  'knows on %s a base of %s, since the list of art. 4 is that of 2012 (L. 92/2012)',
  (day, people) => {
    expect(base({ permanentFull: 20, executives: 1 }, day as CalendarDay)).toBe(people);
  },
);

it('knows no base where apprentices work on a day before the law that leaves them out here (D.Lgs 81/2015, art. 47)', () => {
  const day = '2015-06-24' as CalendarDay;
  expect(base({ permanentFull: 20, apprentices: 1 }, day)).toBeNull();
  expect(base({ permanentFull: 20 }, day)).toBe(20);
});

it('shows what is taken away line by line, so that the sum is the base (L. 68/1999, art. 4)', () => {
  const headcount = {
    ...nobody,
    permanentFull: 48,
    permanentPart: 6,
    permanentPartHundredths: 355,
    fixedLong: 2,
    executives: 3,
    l68Employed: 2,
    apprentices: 4,
  };
  const { people, figures } = baseOf(headcount, today);
  const amounts = figures
    .slice(0, -1)
    .map((f) => (f.value?.unit === 'day' ? 0 : (f.value?.amount ?? Number.NaN)));
  expect(figures[0]?.value).toEqual({ unit: 'people', amount: 65 });
  expect(amounts.reduce((a, b) => a + b, 0)).toBe(people);
  expect(people).toBe(54);
});

it.each([
  ['2026-11-22', '2027-01-21', '2027-01-31'],
  ['2026-01-31', '2026-04-01', '2026-01-31'],
  ['2026-02-01', '2026-04-02', '2027-01-31'],
])(
  'asks on %s for the request by %s and the prospetto by %s (L. 68/1999, art. 9, c. 1 and 6)',
  (day, by, yearly) => {
    expect(termsOf(day as CalendarDay).map((f) => f.value)).toEqual([
      { unit: 'day', day: by },
      { unit: 'day', day: yearly },
    ]);
  },
);

it('takes the headcount of the day or the last before it, and of two for a day the one recorded later', () => {
  const at = (onDay: string, permanentFull: number) => ({ onDay: onDay as CalendarDay, permanentFull });
  const all = [at('2026-05-01', 1), at('2026-01-01', 2), at('2026-05-01', 3), at('2026-12-01', 4)];
  expect(headcountOn(all, today)?.permanentFull).toBe(3);
  expect(headcountOn(all, '2026-04-30' as CalendarDay)?.permanentFull).toBe(2);
  expect(headcountOn(all, '2025-12-31' as CalendarDay)).toBeUndefined();
});
