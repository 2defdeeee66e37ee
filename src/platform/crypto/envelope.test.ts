import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeyOwner, newDataKey, UnopenableKey, unwrapKey, wrapKey, wrappingKeyId } from './envelope.ts';
import { aKeyRing } from './fixtures.ts';
import { newKeyMaterial } from './key-material.ts';
import { keyRingOf } from './key-ring.ts';

const ring = aKeyRing();
const word = fc.string({ maxLength: 4, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const owner: fc.Arbitrary<KeyOwner> = fc.record({
  personId: fc.oneof(fc.uuid(), word),
  dataClass: fc.oneof(fc.constantFrom('D1', 'D2', 'D4b'), word),
  version: fc.integer({ min: 1, max: 65_535 }),
});

it('gives the data key back to its owner', () => {
  fc.assert(
    fc.property(owner, (whose) => {
      const key = newDataKey();
      expect(unwrapKey(ring, wrapKey(ring, key, whose), whose).equals(key)).toBe(true);
    }),
  );
});

it('opens for no other person, class or version', () => {
  fc.assert(
    fc.property(owner, owner, (whose, other) => {
      fc.pre(JSON.stringify(Object.values(whose)) !== JSON.stringify(Object.values(other)));
      const wrapped = wrapKey(ring, newDataKey(), whose);
      for (const key of ['personId', 'dataClass', 'version'] as const) {
        if (whose[key] === other[key]) continue;
        expect(() => unwrapKey(ring, wrapped, { ...whose, [key]: other[key] })).toThrow(UnopenableKey);
      }
      expect(() => unwrapKey(ring, wrapped, other)).toThrow(UnopenableKey);
    }),
    { numRuns: 500 },
  );
});

it('keeps person and class apart when their letters move from one to the other', () => {
  const wrapped = wrapKey(ring, newDataKey(), { personId: 'ab', dataClass: 'c', version: 1 });
  expect(() => unwrapKey(ring, wrapped, { personId: 'a', dataClass: 'bc', version: 1 })).toThrow(
    UnopenableKey,
  );
});

it('refuses every single changed, missing or added byte', () => {
  const whose = { personId: 'p', dataClass: 'D1', version: 1 };
  const wrapped = wrapKey(ring, newDataKey(), whose);
  for (let index = 0; index < wrapped.length; index++) {
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(wrapped);
      changed[index] = (changed[index] ?? 0) ^ (1 << bit);
      expect(() => unwrapKey(ring, changed, whose)).toThrow(UnopenableKey);
    }
    expect(() => unwrapKey(ring, wrapped.subarray(0, index), whose)).toThrow(UnopenableKey);
  }
  expect(() => unwrapKey(ring, Buffer.concat([wrapped, Buffer.of(0)]), whose)).toThrow(UnopenableKey);
});

it('does not open with another key file', () => {
  const whose = { personId: 'p', dataClass: 'D1', version: 1 };
  expect(() => unwrapKey(aKeyRing(), wrapKey(ring, newDataKey(), whose), whose)).toThrow(UnopenableKey);
});

it('still opens what an older key wrapped, and wraps with the current one', () => {
  const old = newKeyMaterial();
  const kek = newKeyMaterial().keks.map((each) => ({ ...each, id: 'k2' }));
  const before = keyRingOf(old);
  const after = keyRingOf({ ...old, keks: [...old.keks, ...kek], current: 'k2' });
  if ('problem' in before || 'problem' in after) throw new Error('the rings were refused');
  const whose = { personId: 'p', dataClass: 'D1', version: 1 };
  const key = newDataKey();
  const wrapped = wrapKey(before.ring, key, whose);
  expect(unwrapKey(after.ring, wrapped, whose).equals(key)).toBe(true);
  const again = wrapKey(after.ring, key, whose);
  expect([wrappingKeyId(wrapped), wrappingKeyId(again)]).toEqual(['k1', 'k2']);
  expect(() => unwrapKey(before.ring, again, whose)).toThrow(UnopenableKey);
});
