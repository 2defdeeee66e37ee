import { SECRET_BYTES } from './key-material.ts';

/** Why a secret is not taken. */
export type SecretWeakness =
  | 'not-base64'
  | 'wrong-length'
  | 'few-distinct-bytes'
  | 'a-sequence'
  | 'readable-text';

/** 32 random bytes hold about 30 different values; fewer than 16 happens once in more than 10^15 draws. */
const FEWEST_DISTINCT = 16;

/** Says what is wrong with a secret written in base64, or nothing. It finds what a hurried hand types (one byte
 *  repeated, a word, a keyboard row, 00 01 02 …); it cannot tell a good random source from a bad one. */
export function secretWeakness(base64: string): SecretWeakness | undefined {
  const bytes = Buffer.from(base64, 'base64');
  // Buffer.from skips what is not base64, so a damaged text would silently give another key.
  if (bytes.toString('base64') !== base64) return 'not-base64';
  return bytesWeakness(bytes);
}

/** The same for bytes. */
export function bytesWeakness(bytes: Buffer): SecretWeakness | undefined {
  if (bytes.length !== SECRET_BYTES) return 'wrong-length';
  if (new Set(bytes).size < FEWEST_DISTINCT) return 'few-distinct-bytes';
  if (hasEvenSteps(bytes)) return 'a-sequence';
  // All 32 in printable ASCII: about 2 in 10^14 for random bytes.
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return 'readable-text';
  return undefined;
}

function hasEvenSteps(bytes: Buffer): boolean {
  const step = (index: number) => (bytes.readUInt8(index) - bytes.readUInt8(index - 1)) & 0xff;
  for (let index = 2; index < bytes.length; index++) if (step(index) !== step(1)) return false;
  return true;
}
