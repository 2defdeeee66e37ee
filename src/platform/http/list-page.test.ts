import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cursor, EXPORT_MAX, pageOf, wholeList } from './list-page.ts';

const rowsOf = (many: number) => Array.from({ length: many }, (_, n) => ({ id: `r${n}` }));
const cursorOf = (to: Cursor | 'first' | undefined) => (to === 'first' ? undefined : to);

describe('a page of an ordered list', () => {
  it('leads through all rows and back again, none twice and none left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }), (many, size) => {
        const rows = rowsOf(many);
        const seen: string[] = [];
        let page = pageOf(rows, { size });
        const pages = [page];
        seen.push(...page.rows.map((r) => r.id));
        while (page.next) {
          page = pageOf(rows, { size, cursor: page.next });
          pages.push(page);
          seen.push(...page.rows.map((r) => r.id));
        }
        expect(seen).toEqual(rows.map((r) => r.id));
        for (let at = pages.length - 1; at > 0; at--) {
          const back = pages[at]?.previous;
          expect(back).toBeDefined();
          const cursor = cursorOf(back);
          expect(pageOf(rows, { size, ...(cursor ? { cursor } : {}) }).rows).toEqual(pages[at - 1]?.rows);
        }
        expect(pages[0]?.previous).toBeUndefined();
      }),
    );
  });

  it('is the first one where the row of the cursor is not there', () => {
    const rows = rowsOf(9);
    for (const cursor of [{ after: 'gone' }, { before: 'gone' }])
      expect(pageOf(rows, { size: 4, cursor })).toEqual(pageOf(rows, { size: 4 }));
  });

  it('is full, and the first one, where less than a page stands before the cursor', () => {
    const page = pageOf(rowsOf(9), { size: 4, cursor: { before: 'r2' } });
    expect(page.rows.map((r) => r.id)).toEqual(['r0', 'r1', 'r2', 'r3']);
    expect(page.previous).toBeUndefined();
  });

  it('is everything or nothing for an export', () => {
    expect(pageOf(rowsOf(EXPORT_MAX), wholeList).rows).toHaveLength(EXPORT_MAX);
    expect(pageOf(rowsOf(EXPORT_MAX + 1), wholeList)).toEqual({ rows: [], total: EXPORT_MAX + 1 });
  });
});
