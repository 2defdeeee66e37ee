import { expect, it } from 'vitest';
import { acceptedEncoding } from './negotiated.ts';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', undefined],
  ['BR;q=0.5', 'br'],
  ['brotli', undefined],
  ['x-gzip', undefined],
])('of «%s» takes %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
