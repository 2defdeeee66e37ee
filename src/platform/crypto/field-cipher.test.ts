import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey } from './envelope.ts';
import {
  decryptField,
  encryptField,
  type FieldPlace,
  fieldKeyVersion,
  TamperedField,
} from './field-cipher.ts';

const key = newDataKey();
const place: FieldPlace = { table: 't', column: 'c', rowId: 'r', personId: 'p', dataClass: 'D1' };
const word = fc.oneof(
  fc.uuid(),
  fc.string({ maxLength: 3 }),
  fc.constantFrom('family_name', 'given_name', ''),
);
const places = fc.record({ table: word, column: word, rowId: word, personId: word, dataClass: word });
const version = fc.integer({ min: 0, max: 65_535 });
const text = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
  .filter((each) => each.isWellFormed());

describe('a field', () => {
  it('comes back as it was written, whatever the script', () => {
    fc.assert(
      fc.property(places, version, text, (where, keyVersion, plain) => {
        const stored = encryptField(key, keyVersion, where, plain);
        expect(decryptField(key, keyVersion, where, stored)).toBe(plain);
        expect(fieldKeyVersion(stored)).toBe(keyVersion);
      }),
      { numRuns: 500 },
    );
  });

  it('opens in no other row, column, table, for no other person or class, nor under another key version', () => {
    fc.assert(
      fc.property(places, places, version, version, (where, other, keyVersion, otherVersion) => {
        const stored = encryptField(key, keyVersion, where, 'Bianchi');
        for (const part of Object.keys(where) as (keyof FieldPlace)[]) {
          if (where[part] === other[part]) continue;
          const moved = { ...where, [part]: other[part] };
          expect(() => decryptField(key, keyVersion, moved, stored)).toThrow(TamperedField);
        }
        if (keyVersion === otherVersion) return;
        expect(() => decryptField(key, otherVersion, where, stored)).toThrow(TamperedField);
        // The version in the bytes changed to suit the reader: the binding alone must refuse it.
        const relabelled = Buffer.from(stored);
        relabelled.writeUInt16BE(otherVersion, 1);
        expect(() => decryptField(key, otherVersion, where, relabelled)).toThrow(TamperedField);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not open where the letters of one part have moved into the next', () => {
    const stored = encryptField(key, 1, { ...place, table: 'per', column: 'son' }, 'x');
    expect(() => decryptField(key, 1, { ...place, table: 'pers', column: 'on' }, stored)).toThrow(
      TamperedField,
    );
  });

  it('does not open with another key', () => {
    expect(() => decryptField(newDataKey(), 1, place, encryptField(key, 1, place, 'x'))).toThrow(
      TamperedField,
    );
  });

  it('refuses every single changed, missing or added byte', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const stored = encryptField(key, 1, place, plain);
        for (let index = 0; index < stored.length; index++) {
          const changed = Buffer.from(stored);
          changed[index] = (changed[index] ?? 0) ^ (1 + ((index * 37) % 255));
          expect(() => decryptField(key, 1, place, changed)).toThrow(TamperedField);
          expect(() => decryptField(key, 1, place, stored.subarray(0, index))).toThrow(TamperedField);
        }
        expect(() => decryptField(key, 1, place, Buffer.concat([stored, Buffer.of(0)]))).toThrow(
          TamperedField,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is never written twice alike', () => {
    const seen = new Set(
      Array.from({ length: 1000 }, () => encryptField(key, 1, place, 'Rossi').toString('hex')),
    );
    expect(seen.size).toBe(1000);
  });

  it('hides the length of every text up to 28 bytes, and of longer ones within 16', () => {
    const size = (length: number) => encryptField(key, 1, place, 'a'.repeat(length)).length;
    expect(new Set(Array.from({ length: 29 }, (_, length) => size(length)))).toEqual(new Set([63]));
    expect([size(29), size(44), size(45)]).toEqual([79, 79, 95]);
  });

  it('refuses a text that UTF-8 would change, and a key version without room', () => {
    expect(() => encryptField(key, 1, place, 'a\ud800')).toThrow(TypeError);
    expect(() => encryptField(key, 65_536, place, 'a')).toThrow(RangeError);
  });

  it('says in its error where, never what', () => {
    const stored = encryptField(key, 1, { ...place, personId: 'canary-person' }, 'canary-text');
    expect(() => decryptField(key, 1, { ...place, personId: 'canary-other' }, stored)).toThrow(
      /^(?!.*canary).*t\.c/,
    );
  });
});
