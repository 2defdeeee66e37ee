import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKeyRing } from '../crypto/fixtures.ts';
import { anAuditRow, aSealedLog } from './fixtures.ts';
import { nextFromXact, nextSeal } from './next-seal.ts';
import { ERA_END, type Seal, sealHash, verifySeal } from './seal-chain.ts';
import { orderedLeaves, sealedRows } from './sealed-rows.ts';

const log = await aSealedLog();
const seal = log.seals.at(-1) as Seal;
const rows = { rowCount: 0, root: '0'.repeat(64) };

describe('a seal', () => {
  it('holds for the key that signed it and for no other', () => {
    expect(verifySeal(log.ring.audit.publicKey, seal)).toBe(true);
    expect(verifySeal(aKeyRing().audit.publicKey, seal)).toBe(false);
  });

  it.each(Object.keys(seal) as (keyof Seal)[])(
    'does not hold, and has another hash, with another %s',
    (column) => {
      const value = seal[column];
      const changed =
        typeof value === 'number' ? value + 1 : value.replace(/^./, (c) => (c === '1' ? '2' : '1'));
      expect(verifySeal(log.ring.audit.publicKey, { ...seal, [column]: changed })).toBe(false);
      expect(sealHash({ ...seal, [column]: changed })).not.toBe(sealHash(seal));
    },
  );

  it('has one text for its signature', () => {
    for (const signature of [`${seal.signature} `, seal.signature.replace(/=+$/, ''), '', 'AAAA']) {
      expect(verifySeal(log.ring.audit.publicKey, { ...seal, signature })).toBe(false);
    }
  });

  it('has the same root whatever the order in which the rows are read', async () => {
    const all = Array.from({ length: 30 }, (_, n) => anAuditRow(n, { xact: String(8 + (n % 4)) }));
    const expected = await sealedRows(all);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 30 }), async (shuffled) => {
        expect(await sealedRows(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

it('orders its rows by transaction, as numbers, and then by id', async () => {
  const drawn = ['100', '9', '10', '10', '9'].map((xact, n) => anAuditRow(n, { xact, id: `r${9 - n}` }));
  const ordered = (await orderedLeaves(drawn)).map(({ xact, id }) => `${xact} ${id}`);
  expect(ordered).toEqual(['9 r5', '9 r8', '10 r6', '10 r7', '100 r9']);
});

describe('the next seal', () => {
  it('starts where the last one ends, and a new era at its start', () => {
    const closed = log.seals[3];
    expect([nextFromXact(undefined, 1), nextFromXact(seal, 2), nextFromXact(closed, 2)]).toEqual([
      '0',
      '180',
      '0',
    ]);
  });

  it('is refused in a closed era, in a new one while the last is open, and in one after a gap', () => {
    const closed = log.seals[3];
    for (const [head, era] of [
      [closed, 1],
      [closed, 3],
      [seal, 3],
      [seal, 1],
    ] as const) {
      expect(() => nextSeal(log.ring, head, { era, toXact: ERA_END, rows, sealedAt: '' })).toThrow(
        RangeError,
      );
    }
  });

  it('is refused when it covers nothing', () => {
    for (const toXact of ['180', '179']) {
      expect(() => nextSeal(log.ring, seal, { era: 2, toXact, rows, sealedAt: '' })).toThrow(RangeError);
    }
  });
});
