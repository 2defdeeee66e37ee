import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { blindIndex } from './blind-index.ts';
import { aKeyRing } from './fixtures.ts';
import { newKeyMaterial } from './key-material.ts';
import { keyRingOf } from './key-ring.ts';

const ring = aKeyRing();
const CODE = 'RSSMRA80A01D612R';
const hex = (bytes: Buffer) => bytes.toString('hex');

it('gives one code of one territory always the same 32 bytes', () => {
  expect(blindIndex(ring, 'fi', CODE)).toHaveLength(32);
  expect(hex(blindIndex(ring, 'fi', CODE))).toBe(hex(blindIndex(ring, 'fi', CODE)));
});

it('joins neither two territories, nor two installations, nor anything to a bare hash', () => {
  const values = [
    blindIndex(ring, 'fi', CODE),
    blindIndex(ring, 'fi2', CODE),
    blindIndex(aKeyRing(), 'fi', CODE),
    blindIndex(ring, 'fi', 'RSSMRA80A01D612S'),
    createHash('sha256').update(CODE).digest(),
  ].map(hex);
  expect(new Set(values).size).toBe(values.length);
});

it('keeps its value from release to release', () => {
  const secret = createHash('sha256').update('a fixed secret of this test').digest('base64');
  const made = keyRingOf({ ...newKeyMaterial(), blindIndex: secret });
  if ('problem' in made) throw new Error(made.problem);
  expect(hex(blindIndex(made.ring, 'fi', CODE))).toMatchInlineSnapshot(
    `"6250c956da8d19da61b9e9e6fd02a828827cc987028e4b9d22eb6182387fe54f"`,
  );
});

it('refuses a code that is not canonical: it would be a second index of the same person', () => {
  for (const code of [
    'rssmra80a01d612r',
    ' RSSMRA80A01D612R',
    'RSSMRA80A01D612',
    'RSS MRA 80A01 D612R',
    '',
  ]) {
    expect(() => blindIndex(ring, 'fi', code)).toThrow(TypeError);
  }
  expect(blindIndex(ring, 'fi', '12345678903')).toHaveLength(32);
});
