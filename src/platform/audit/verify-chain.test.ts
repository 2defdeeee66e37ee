import { expect, it } from 'vitest';
import { aSealedLog, asFound } from './fixtures.ts';
import { NO_PREVIOUS, type Seal, signSeal } from './seal-chain.ts';
import { verifyLog } from './verify.ts';
import { chainFindings } from './verify-chain.ts';

const log = await aSealedLog();
const [before, last] = log.seals.slice(-2) as [Seal, Seal];

/** The last seal with something wrong in it, yet signed with the real key. */
function wellSigned(change: Partial<Seal>): Seal {
  const { keyId: _key, signature: _signature, ...unsigned } = { ...last, ...change };
  return signSeal(log.ring, unsigned);
}

it('takes the seal that follows', () => {
  expect(chainFindings(before, last)).toEqual([]);
});

it.each([
  ['a number twice', { number: 6 }, 'chain-broken', /out of order/],
  ['a number left out', { number: 8 }, 'seal-missing', /^Seal 7 is missing/],
  ['many numbers left out', { number: 12 }, 'seal-missing', /^Seal 7–11 are missing/],
  ['another history', { previous: NO_PREVIOUS }, 'chain-broken', /hash/],
  ['a gap before it', { fromXact: '131' }, 'chain-broken', /start/],
  ['an overlap', { fromXact: '129' }, 'chain-broken', /start/],
  ['an era that has not been opened', { era: 3 }, 'chain-broken', /start/],
] as const)('finds %s, though the key is the real one', (_, change, kind, detail) => {
  expect(chainFindings(before, wellSigned(change))).toEqual([
    { kind, detail: expect.stringMatching(detail) },
  ]);
});

it('finds a wrong count of rows, though root and key are the real ones', async () => {
  const seals = [...log.seals.slice(0, -1), wellSigned({ rowCount: last.rowCount + 1 })];
  const { findings } = await verifyLog(asFound({ ...log, seals }));
  expect(findings.map(({ kind }) => kind)).toEqual(['row-changed-or-missing']);
});
