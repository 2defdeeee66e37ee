import { describe, expect, it } from 'vitest';
import { safeTables, someCounts } from '../fixtures.ts';
import type { FigureTable, Publication } from '../types.ts';
import { keepsItsSecrets } from './audit.ts';
import { secretsOf, VARIABLES } from './histories.ts';
import { asRead, certainlyMoved, mayPublishFrom, whyNotPublish } from './may-publish.ts';
import { banded, isHidden, protectTables } from './protect.ts';

describe('a count of people', () => {
  it.each([
    [0, 0, 4],
    [4, 0, 4],
    [5, 5, 9],
    [24, 20, 24],
    [25, 25, 29],
  ])('of %i is told as from %i to %i', (count, from, to) => {
    expect(banded(count)).toEqual({ from, to });
    expect(isHidden(banded(count))).toBe(count < 5);
  });

  it('stands in a band in every row and in the total, while companies and places are told exactly', () => {
    const tables = protectTables(someCounts({ referred: 7, 'at-work': 4 }, { '18-29': 11 }));
    expect(tables.map((t) => t.total)).toEqual([{ from: 10, to: 14 }, { from: 10, to: 14 }, null, null]);
    expect(tables[0]?.rows.map((r) => [r.from, r.to])).toEqual([[5, 9], ...Array(4).fill([0, 4]), [0, 4]]);
    expect(tables[2]?.rows).toEqual([
      { code: 'in-touch', from: 3, to: 3 },
      { code: 'ready', from: 2, to: 2 },
    ]);
  });

  it('is told the same whatever the others are', () => {
    const one = protectTables(someCounts({ referred: 12, admitted: 3 }, { unknown: 15 }));
    const other = protectTables(someCounts({ referred: 12, 'at-work': 40 }, { '18-29': 52 }));
    expect(one[0]?.rows[0]).toEqual(other[0]?.rows[0]);
  });
});

const all = (counts: Parameters<typeof someCounts>) => protectTables(someCounts(...counts));
const published = (tables: FigureTable[], onDay = '2026-01-01') =>
  ({ tables, onDay }) as unknown as Publication;

describe('tables that would tell', () => {
  it('are those whose ages stand all at the top of their bands and whose steps stand all at the foot', () => {
    const four = { '18-29': 4, '30-44': 4, '45-59': 4, '60-over': 4, unknown: 4 };
    const tables = all([{ referred: 20 }, four]);
    expect(keepsItsSecrets([{ tables, arrived: 0 }])).toBe(false);
    expect(whyNotPublish([], tables, true)).toBe('would-tell');
    expect(whyNotPublish([], safeTables(), true)).toBeUndefined();
  });

  it('are refused beside an earlier publication that was withdrawn just as beside one that stands', () => {
    const before = all([{ referred: 24 }, { unknown: 24 }]);
    const after = all([{ referred: 24, 'in-path': 5 }, { unknown: 29 }]);
    const reads = asRead([before, after]);
    expect(reads.map((r) => r.arrived)).toEqual([0, 5]);
    expect(whyNotPublish([published(before)], after, false)).toBe('too-few-changes');
  });
});

describe('what must stay unknown', () => {
  it('is each count, and each change between any two publications, as one between them may be withdrawn', () => {
    const secrets = secretsOf(3);
    for (const change of [
      [
        [VARIABLES, 1],
        [0, -1],
      ],
      [
        [3 * VARIABLES - 1, 1],
        [2 * VARIABLES - 1, -1],
      ],
      [
        [2 * VARIABLES, 1],
        [0, -1],
      ],
    ])
      expect(secrets).toContainEqual(change);
    expect(secrets).toHaveLength(VARIABLES * (1 + 2 + 3));
  });
});

describe('a publication', () => {
  it('is not made of fewer than five people', () => {
    expect(whyNotPublish([], all([{ referred: 4 }, { unknown: 4 }]), true)).toBe('too-small');
  });

  it('follows another after ninety days', () => {
    expect(mayPublishFrom([])).toBeNull();
    expect(mayPublishFrom([published([], '2026-01-01')])).toBe('2026-04-01');
  });

  it('needs five people who certainly moved, where nobody new came', () => {
    const before = all([{ referred: 20 }, { unknown: 20 }]);
    const few = all([{ referred: 15, 'in-path': 5 }, { unknown: 20 }]);
    const many = all([{ referred: 8, 'in-path': 12 }, { unknown: 20 }]);
    expect([few, many].map((t) => certainlyMoved(before, t))).toEqual([1, 11]);
    expect([few, many].map((t) => whyNotPublish([published(before)], t, false))).toEqual([
      'too-few-changes',
      undefined,
    ]);
  });
});
