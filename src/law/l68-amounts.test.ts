import { expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../values/calendar-day.ts';
import { type DatedParameter, inForceOn } from './dated.ts';
import {
  hostNotCounted,
  hostRequirementRules,
  hostTiers,
  hostWithoutEmployees,
  tutorLimits,
} from './host-limits.ts';
import { l68Contribution, l68ExemptionMost, l68LateProspetto, l68SanctionTimes } from './l68-amounts.ts';
import { l68Counted, l68Exclusions, l68PartTime } from './l68-base.ts';
import { l68ConventionLimits } from './l68-conventions.ts';
import { l68Incentives } from './l68-incentives.ts';
import { l68OtherQuotas, l68Quotas, l68Rounding } from './l68-quota.ts';
import { l68Prospetto, l68RequestDays } from './l68-terms.ts';

const on = <Value>(list: readonly DatedParameter<Value>[], day: string) =>
  inForceOn(list, day as CalendarDay)?.value;

it.each([
  ['2017-12-31', undefined],
  ['2018-01-01', 3_064],
  ['2021-12-31', 3_064],
  ['2022-01-01', 3_921],
  ['2026-11-22', 3_921],
])('has on %s a contributo esonerativo of %s cents (L. 68/1999, art. 5, c. 3; DM 193/2021)', (day, cents) => {
  expect(on(l68Contribution, day)).toBe(cents);
});

it.each([
  ['2017-12-31', undefined],
  ['2021-12-31', { onceCents: 63_511, perDayCents: 3_076 }],
  ['2022-01-01', { onceCents: 70_243, perDayCents: 3_402 }],
])('has on %s the sum for a late prospetto (L. 68/1999, art. 15, c. 1; DM 194/2021)', (day, sums) => {
  expect(on(l68LateProspetto, day)).toEqual(sums);
});

it('multiplies the contribution by five only since D.Lgs 185/2016 (L. 68/1999, art. 15, c. 4)', () => {
  expect(on(l68SanctionTimes, '2016-10-07')).toBeUndefined();
  expect(on(l68SanctionTimes, '2016-10-08')).toBe(5);
});

it('knows the first band as owed only on hiring until the end of 2017 (L. 68/1999, art. 3, c. 2)', () => {
  expect(on(l68Quotas, '2017-12-31')?.smallestOnHiring).toBe(true);
  expect(on(l68Quotas, '2018-01-01')?.smallestOnHiring).toBe(false);
});

it('has for every parameter a source with its number, a unit, and one value after the other without a gap', () => {
  const lists: readonly (readonly DatedParameter<unknown>[])[] = [
    l68Contribution,
    l68LateProspetto,
    l68SanctionTimes,
    l68ExemptionMost,
    l68Quotas,
    l68OtherQuotas,
    l68Rounding,
    l68PartTime,
    l68Counted,
    l68RequestDays,
    l68Prospetto,
    ...Object.values(l68Exclusions),
    ...Object.values(l68ConventionLimits),
    ...Object.values(l68Incentives),
    ...Object.values(hostTiers),
    ...Object.values(hostNotCounted),
    ...Object.values(hostRequirementRules),
    hostWithoutEmployees,
    tutorLimits,
  ];
  for (const list of lists)
    for (const [i, p] of list.entries()) {
      expect(p.source).toMatch(/\d{1,4}\/(?:R\/)?\d{4}/);
      expect(p.unit.length).toBeGreaterThan(5);
      const next = list[i + 1];
      if (next) expect(p.to && addDays(p.to, 1)).toBe(next.from);
      else expect(p.to).toBeNull();
    }
});

it('calls read only what was read at its source: the quotas, the first wording of art. 11 and 12, the sixty days', () => {
  const read = [l68Quotas.at(-1), l68OtherQuotas[0], l68ConventionLimits.art11[0], l68RequestDays[0]];
  expect(read.map((p) => p?.sure)).toEqual(['read', 'read', 'read', 'read']);
  const doubtful = [
    l68Contribution.at(-1),
    l68LateProspetto.at(-1),
    l68SanctionTimes[0],
    l68ExemptionMost[0],
    l68Prospetto[0],
    tutorLimits[0],
    ...Object.values(l68Incentives).flat(),
    ...Object.values(hostTiers).flat(),
  ];
  expect(new Set(doubtful.map((p) => p?.sure))).toEqual(new Set(['verify']));
});
