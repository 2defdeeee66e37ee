import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AuditRow, leafHash } from './canonical.ts';
import { anAuditRow } from './fixtures.ts';

const hex = (row: AuditRow) => leafHash(row).toString('hex');
const text = fc.string({ maxLength: 3 });
const maybe = fc.option(text);
const list = fc.array(text, { maxLength: 3 });
const anyRow: fc.Arbitrary<AuditRow> = fc.record({
  id: text,
  at: text,
  era: fc.nat(3),
  xact: text,
  accountId: maybe,
  organisationId: maybe,
  event: text,
  outcome: text,
  personIds: list,
  dataClasses: list,
  requestId: text,
  detail: maybe,
});

it('gives two different rows two different hashes, column by column', () => {
  fc.assert(
    fc.property(anyRow, anyRow, (row, other) => {
      for (const column of Object.keys(row) as (keyof AuditRow)[]) {
        if (JSON.stringify(row[column]) === JSON.stringify(other[column])) continue;
        expect(hex({ ...row, [column]: other[column] })).not.toBe(hex(row));
      }
    }),
    { numRuns: 1000 },
  );
});

it('does not mix up null and nothing, one id and two, nor a text that moves to the next column', () => {
  const base = anAuditRow(1, { accountId: 'a', organisationId: 'b', personIds: ['p', 'q'], dataClasses: [] });
  const looksAlike: Partial<AuditRow>[] = [
    {},
    { accountId: null },
    { accountId: '' },
    { accountId: null, organisationId: 'a' },
    { accountId: 'ab', organisationId: '' },
    { personIds: ['pq'] },
    { personIds: ['pq', 'r'] },
    { personIds: ['p', 'qr'] },
    { personIds: ['p'], dataClasses: ['q'] },
    { personIds: ['q', 'p'] },
    { personIds: [], dataClasses: ['p', 'q'] },
  ];
  expect(new Set(looksAlike.map((change) => hex({ ...base, ...change }))).size).toBe(looksAlike.length);
});

it('keeps its value from release to release: old seals must still hold', () => {
  expect(hex(anAuditRow(1))).toMatchInlineSnapshot(
    `"9ea734461eb8e4070762f3e820880ce916086f26bd11a6bf4b4aa006c4a6357e"`,
  );
});
