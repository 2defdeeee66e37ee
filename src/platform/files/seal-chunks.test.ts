import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { CHUNK_BYTES, chunkCount, openChunks, sealChunks, TamperedFile } from './seal-chunks.ts';

const key = createSecretKey(randomBytes(32));
const place = { fileId: 'a file', personId: 'a person', dataClass: 'referral-letter' };
const SEALED = 12 + CHUNK_BYTES + 16;
const HEAD = 7;
const bytes = randomBytes(3 * CHUNK_BYTES + 10);
const sealed = sealChunks(key, 1, place, bytes);
const stored = Buffer.concat(sealed);
const [head, first, second, third, last] = sealed as [Buffer, Buffer, Buffer, Buffer, Buffer];
const opening = (file: Buffer, where = place, version = 1) => openChunks(key, version, where, file);

test.each([1, 15, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 200_001])(
  '%i bytes come back as they were',
  (size) => {
    const file = randomBytes(size);
    const pieces = sealChunks(key, 3, place, file);
    expect(pieces).toHaveLength(chunkCount(size) + 1);
    expect(opening(Buffer.concat(pieces), place, 3).equals(file)).toBe(true);
  },
);

describe('a stored file that was touched does not open', () => {
  const whole = (...pieces: Buffer[]) => Buffer.concat([head, ...pieces]);
  test.each<[string, Buffer]>([
    ['two chunks changed places', whole(second, first, third, last)],
    ['the first chunk is gone', whole(second, third, last)],
    ['a chunk within is gone', whole(first, third, last)],
    ['the last chunk is gone', whole(first, second, third)],
    ['the last two are gone', whole(first, second)],
    ['all are gone', whole()],
    ['a chunk stands twice', whole(first, second, second, third, last)],
    ['the last stands twice', whole(first, second, third, last, last)],
    ['something was added', Buffer.concat([stored, Buffer.of(0)])],
    ['its last byte is gone', stored.subarray(0, -1)],
    ['its beginning is of another kind', Buffer.concat([Buffer.from('ACCG'), stored.subarray(4)])],
    ['it is empty', Buffer.alloc(0)],
    ['it is its own content', bytes],
    [
      'a chunk of another file stands in it',
      whole(first, sealChunks(key, 1, { ...place, fileId: 'another' }, bytes)[2] as Buffer, third, last),
    ],
  ])('%s', (_, file) => {
    expect(() => opening(file)).toThrow(TamperedFile);
  });

  it('one bit of any of its parts is another', () => {
    for (const at of [
      0,
      4,
      5,
      6,
      HEAD,
      HEAD + 12,
      HEAD + 5_000,
      HEAD + SEALED - 1,
      HEAD + SEALED,
      stored.length - 20,
    ]) {
      const changed = Buffer.from(stored);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => opening(changed), `byte ${at}`).toThrow(TamperedFile);
    }
  });
});

describe('a stored file opens nowhere else', () => {
  test.each([
    ['under another id', { ...place, fileId: 'another' }],
    ['for another person', { ...place, personId: 'another' }],
    ['in another class of data', { ...place, dataClass: 'identity' }],
    ['where two facts were joined differently', { ...place, fileId: 'a filea', personId: ' person' }],
  ])('%s', (_, where) => {
    expect(() => opening(stored, where)).toThrow(TamperedFile);
  });

  it('with another key, or another version of it', () => {
    expect(() => openChunks(createSecretKey(randomBytes(32)), 1, place, stored)).toThrow(TamperedFile);
    expect(() => opening(stored, place, 2)).toThrow(TamperedFile);
  });
});

it('seals the same content differently each time, and shows none of it', () => {
  const plain = Buffer.from('diagnosi '.repeat(20_000));
  const [one, other] = [sealChunks(key, 1, place, plain), sealChunks(key, 1, place, plain)].map((p) =>
    Buffer.concat(p),
  );
  expect(one?.equals(other as Buffer)).toBe(false);
  expect(one?.includes('diagnosi')).toBe(false);
});

it('does not store an empty file', () => {
  expect(() => sealChunks(key, 1, place, Buffer.alloc(0))).toThrow(RangeError);
});
