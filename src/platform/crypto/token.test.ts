import { expect, it } from 'vitest';
import { newToken, tokenHash } from './token.ts';

it('is 43 characters of base64url, never twice the same', () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(1000);
});

it('is stored as SHA-256', () => {
  expect(tokenHash('abc').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
