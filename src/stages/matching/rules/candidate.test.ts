import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { aBalance, aPersonForMatch, aPlaceForMatch, aSearch } from '../fixtures.ts';
import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';
import { candidate } from './candidate.ts';
import { presetWeights } from './presets.ts';

const day = (text: string) => text as CalendarDay;
const today = day('2026-11-22');
const judged = (person: Partial<PersonForMatch>, place: Partial<PlaceForMatch>) =>
  candidate(aPersonForMatch(person), aPlaceForMatch(place), presetWeights.balanced, today);
const search = (changes: Partial<NonNullable<PersonForMatch['search']>>) => ({
  search: { ...aSearch, ...changes },
});
const hours = (minHours: number | null, maxHours: number | null) => ({
  balance: { ...aBalance, hours: { minHours, maxHours, parts: [] } },
});
const trial = {
  siteId: aPlaceForMatch().siteId,
  means: 'bus',
  arrivesAt: '06:30',
  minutes: null,
  kilometres: null,
  possible: false,
  triedWithCoach: true,
  onDay: day('2026-11-10'),
  costCentsMonth: null,
} as const;
const early = { shifts: [{ weekday: 1 as const, from: '06:30', to: '12:30' }] };
const travels = (minutes: number | null, km: number | null) => ({
  balance: { ...aBalance, travel: { minutes, km, means: ['bus' as const] } },
});

const blocked: readonly [string, Partial<PersonForMatch>, Partial<PlaceForMatch>, Block['of'][]][] = [
  ['she has paused', search({ state: 'paused' }), {}, ['search-paused']],
  ['she has ended', search({ state: 'ended' }), {}, ['search-ended']],
  ['the place is a draft', {}, { state: 'draft' }, ['place-draft']],
  ['the place is closed', {}, { state: 'closed' }, ['place-closed']],
  ['the place takes nobody', {}, { capacity: 0 }, ['place-full']],
  ['the place is lost today', search({ readyOn: null }), { lostOn: today }, ['place-lost']],
  ['the place ended yesterday', search({ readyOn: null }), { toOn: day('2026-11-21') }, ['place-lost']],
  [
    'she does not want the company',
    { excludedCompanies: [aPlaceForMatch().companyId] },
    {},
    ['company-excluded'],
  ],
  [
    'she does not want the company that stands for this entry',
    { excludedCompanies: ['x'] },
    { standingCompanyId: 'x' },
    ['company-excluded'],
  ],
  [
    'her balance names the company',
    { balance: { ...aBalance, companies: [{ wish: 'unwanted', name: 'VIVAIO esempio s.r.l' }] } },
    { companyName: 'Vivaio Esempio S.R.L.' },
    ['company-excluded'],
  ],
  ['she does not look for a stage', search({ kinds: ['job'] }), {}, ['kind-unwanted']],
  ['she is ready after the place is over', {}, { toOn: day('2026-11-30') }, ['not-ready']],
  ['she is ready after the place is lost', {}, { lostOn: day('2026-11-28') }, ['not-ready']],
  ['the project ends before she is ready', { projectEndsOn: day('2026-11-30') }, {}, ['project-ends']],
  ['the place asks more hours', hours(null, 20), { weeklyHoursMin: 25 }, ['hours-too-many']],
  ['its shifts are longer than her hours', hours(null, 5), early, ['hours-too-many']],
  ['the place gives fewer hours', hours(20, null), { weeklyHoursMax: 12 }, ['hours-too-few']],
  [
    'a shift falls when she cannot',
    search({ times: [{ weekday: 1, from: '08:00', to: '13:00' }] }),
    early,
    ['times'],
  ],
  ['there is no bus at that hour', { travel: [trial] }, early, ['travel-impossible']],
  [
    'the way is too long',
    { ...travels(40, null), travel: [{ ...trial, possible: true, minutes: 41 }] },
    early,
    ['travel-too-long'],
  ],
  [
    'it is too far, and no time is known',
    { ...travels(40, 10), travel: [{ ...trial, possible: true, kilometres: 11, triedWithCoach: false }] },
    early,
    ['travel-too-far'],
  ],
  ['a licence is missing', {}, { licences: { codes: ['forklift'], other: [] } }, ['licence']],
];

it.each(blocked)('stands in the way: %s', (_, person, place, expected) => {
  const found = judged(person, place);
  expect(found.blocks.map((b) => b.of)).toEqual(expected);
  expect(found.score).toBeNull();
});

const free: readonly [string, Partial<PersonForMatch>, Partial<PlaceForMatch>][] = [
  ['a place without a last day', {}, { toOn: null }],
  ['the day before it is lost', search({ readyOn: null }), { lostOn: day('2026-11-23') }],
  [
    'she is ready the day the place begins, though it is lost before',
    {},
    { lostOn: day('2026-11-25'), fromOn: day('2026-12-01') },
  ],
  ['a job outlives the project', { projectEndsOn: day('2026-11-30') }, { kind: 'job' }],
  ['the hours meet', hours(10, 20), { weeklyHoursMin: 20, weeklyHoursMax: 30 }],
  [
    'she can do as many hours as are asked, of more shifts than that',
    search({ times: [{ weekday: 1, from: '08:00', to: '13:00' }] }),
    {
      weeklyHoursMin: 5,
      shifts: [
        { weekday: 1, from: '08:00', to: '13:00' },
        { weekday: 2, from: '08:00', to: '13:00' },
      ],
    },
  ],
  ['no bus at another hour', { travel: [{ ...trial, arrivesAt: '20:00' }] }, early],
  [
    'no bus, but a bicycle that she tried with the coach',
    { ...travels(30, null), travel: [trial, { ...trial, means: 'bicycle', possible: true, minutes: 25 }] },
    early,
  ],
  [
    'a later trial takes the place of an older one',
    { travel: [trial, { ...trial, possible: true, minutes: 25, onDay: day('2026-11-20') }] },
    early,
  ],
  [
    'far in kilometres, near in time',
    { ...travels(40, 5), travel: [{ ...trial, possible: true, minutes: 30 }] },
    early,
  ],
  ['the way to another place of work', { travel: [{ ...trial, siteId: 'other' }] }, early],
  [
    'a licence that was not asked about',
    search({ licences: null }),
    { licences: { codes: ['forklift'], other: [] } },
  ],
];

it.each(free)('does not stand in the way: %s', (_, person, place) => {
  expect(judged(person, place).blocks).toEqual([]);
});

it('asks what is not known, and lets it block nothing', () => {
  const nothing = aPersonForMatch({ search: null, balance: null });
  const place = aPlaceForMatch({
    ...early,
    toOn: day('2027-12-31'),
    licences: { codes: ['haccp'], other: ['Patentino del parco'] },
    weeklyHoursMin: 40,
  });
  const found = candidate(nothing, place, presetWeights.balanced, today);
  expect(found.blocks).toEqual([]);
  expect(found.toAsk).toEqual(['search', 'hours', 'travel', 'licences']);
  expect(found.score).toBe(500_000);
});

it('asks nothing of licences in words where she said the same words', () => {
  const place = { licences: { codes: [], other: ['Patentino del Parco'] } };
  expect(judged(search({ otherLicences: ['patentino del parco'] }), place).toAsk).not.toContain('licences');
  expect(judged({}, place).toAsk).toContain('licences');
});

it('weighs what is known by the weights, and takes what is not known out', () => {
  const term = { scheme: 'esco', code: 'gardener', label: 'Giardiniere' };
  const wish = { wish: 'accepted', what: 'x', term } as const;
  const environment = { noise: 'quiet', people: 'any', place: 'either', public: 'either' } as const;
  const found = judged(
    { balance: { ...aBalance, occupations: [wish], environment } },
    { occupation: term, surroundings: { noise: 'any', people: null, place: null, public: null } },
  );
  // occupation 700 of 1000 at 16, surroundings 0 of 1000 at 8: 11,200 of 24,000.
  expect(found.score).toBe(466_666);
  expect(found.parts.filter((p) => p.of > 0).map((p) => [p.criterion, p.points, p.of])).toEqual([
    ['occupation', 11_200, 16_000],
    ['surroundings', 0, 8_000],
  ]);
});

it('tells the longest way of two shifts, and the hour for which it was tried', () => {
  const shifts = [...early.shifts, { weekday: 2 as const, from: '14:00', to: '18:00' }];
  const travel = [
    { ...trial, possible: true, minutes: 20 },
    { ...trial, possible: true, minutes: 35, arrivesAt: '13:30', costCentsMonth: 3500 },
  ];
  const part = judged({ ...travels(40, null), travel }, { shifts }).parts.find(
    (p) => p.criterion === 'travel',
  );
  expect(part?.facts[0]).toMatchObject({
    minutes: 35,
    atTheHour: true,
    tried: true,
    limit: 40,
    costCentsMonth: 3500,
  });
  expect(part?.points).toBe(presetWeights.balanced.travel * 625);
});
