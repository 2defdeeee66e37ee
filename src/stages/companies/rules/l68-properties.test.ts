import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseExclusions } from '../../../law/l68-base.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { baseOf } from './l68-base.ts';
import { coverageOf } from './l68-coverage.ts';
import type { Law68Fact } from './l68-facts.ts';
import { everybody, type Headcount68 } from './l68-headcount.ts';
import { quotaOf } from './l68-quota.ts';
import { law68Sheet } from './l68-sheet.ts';

const today = '2026-11-22' as CalendarDay;
const some = fc.integer({ min: 0, max: 400 });
const headcount: fc.Arbitrary<Headcount68> = fc
  .record({
    permanentFull: some,
    permanentPart: some,
    share: fc.integer({ min: 0, max: 100 }),
    fixedShort: some,
    fixedLong: some,
    apprentices: some,
    executives: some,
    coOperativeMembers: some,
    agencyWorkers: some,
    homeWorkers: some,
    abroad: some,
    otherExcluded: some,
    l68Employed: some,
  })
  .map(({ share, ...h }) => ({ ...h, onDay: today, permanentPartHundredths: h.permanentPart * share }));
const facts = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom<Law68Fact['kind']>('suspension', 'exemption', 'convention-11', 'convention-14'),
    fromOn: fc.constant('2026-01-01' as CalendarDay),
    toOn: fc.constant(null),
    places: fc.integer({ min: 0, max: 30 }),
    percent: fc.constant(null),
    source: fc.constant('Atto'),
    replaces: fc.constant(null),
  }),
  { maxLength: 5 },
);

it('never owes less for a larger base', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }), (a, b) => {
      const [fewer, more] = a < b ? [a, b] : [b, a];
      expect(quotaOf(fewer, today).places ?? -1).toBeLessThanOrEqual(quotaOf(more, today).places ?? -1);
    }),
  );
  for (let people = 0; people < 500; people++)
    expect(quotaOf(people, today).places).toBeLessThanOrEqual(quotaOf(people + 1, today).places ?? -1);
});

it('never raises the base by leaving somebody out: who moves into a group that does not count makes it one less', () => {
  fc.assert(
    fc.property(headcount, fc.constantFrom(...baseExclusions), (h, group) => {
      const before = baseOf({ ...h, permanentFull: h.permanentFull + 1 }, today).people ?? Number.NaN;
      const after = baseOf({ ...h, [group]: h[group] + 1 }, today).people ?? Number.NaN;
      expect(after).toBe(before - 1);
    }),
  );
});

it('has a base between nobody and everybody', () => {
  fc.assert(
    fc.property(headcount, (h) => {
      const people = baseOf(h, today).people ?? Number.NaN;
      expect(people).toBeGreaterThanOrEqual(0);
      expect(people).toBeLessThanOrEqual(everybody(h));
    }),
  );
});

it('adds up: what is covered, put off and left is what is owed, whatever facts stand beside it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      facts,
      (quota, employed, all) => {
        const coverage = coverageOf(quota, employed, all, today);
        const taken = coverage.figures
          .filter((f) => !['employed', 'surplus', 'uncovered'].includes(f.code))
          .reduce((sum, f) => sum - (f.value?.unit === 'day' ? 0 : (f.value?.amount ?? Number.NaN)), 0);
        expect(Math.min(quota, employed) + taken + (coverage.uncovered ?? Number.NaN)).toBe(quota);
        expect(coverage.uncovered).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('gives whole numbers everywhere, and a source for every figure of the law', () => {
  fc.assert(
    fc.property(headcount, facts, fc.option(fc.integer({ min: 1, max: 366 })), (h, all, workingDays) => {
      const sheet = law68Sheet({ day: today, nature: 'private', headcount: h, facts: all, workingDays });
      const figures = [
        ...sheet.baseFigures,
        ...sheet.quotaFigures,
        ...sheet.coverageFigures,
        ...sheet.amounts,
        ...sheet.terms,
        ...sheet.incentives,
        ...sheet.conventions.flatMap((c) => c.limits),
      ];
      for (const f of figures) {
        if (f.value !== null && f.value.unit !== 'day')
          expect(Number.isSafeInteger(f.value.amount)).toBe(true);
        if (f.value?.unit === 'cents') expect(f.law?.source).toMatch(/\d+\/\d{4}/);
      }
    }),
  );
});
