import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DataKey } from '../crypto/envelope.ts';
import { lengthPrefixed } from '../crypto/length-prefixed.ts';

/** Whose a file is. It opens under no other id, for no other person and in no other class of data. */
export type FilePlace = { readonly fileId: string; readonly personId: string; readonly dataClass: string };

/** Stored bytes are not what was sealed for this place: changed, cut, put in another order, or of another file. */
export class TamperedFile extends Error {
  override readonly name = 'TamperedFile';
  constructor() {
    super('the stored bytes of a file do not belong there');
  }
}

/** Bytes of one chunk before it is sealed; the last one may be shorter. */
export const CHUNK_BYTES = 64 * 1024;

const MARK = Buffer.from('ACCF');
const FORMAT = 1;
const HEAD = MARK.length + 3;
const NONCE = 12;
const TAG = 16;
const SEALED = NONCE + CHUNK_BYTES + TAG;

/** Seals a file chunk by chunk with AES-256-GCM. Each chunk is bound to its place, to its number and to whether it is
 *  the last: so none can be changed, left out, added, moved within the file or carried to another one.
 *  @param bytes one at least
 *  @returns what is stored, in pieces: 'ACCF' | format 1 | key version uint16, then nonce 12 | ciphertext | tag 16 a chunk
 *  @throws RangeError for an empty file or a key version out of bounds */
export function sealChunks(key: DataKey, keyVersion: number, place: FilePlace, bytes: Uint8Array): Buffer[] {
  if (bytes.length === 0) throw new RangeError('an empty file is not stored');
  const head = Buffer.alloc(HEAD);
  MARK.copy(head);
  head.writeUInt8(FORMAT, MARK.length);
  head.writeUInt16BE(keyVersion, MARK.length + 1);
  const pieces = [head];
  const count = chunkCount(bytes.length);
  for (let number = 0; number < count; number += 1) {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    cipher.setAAD(chunkBytes(place, keyVersion, number, number === count - 1));
    const chunk = bytes.subarray(number * CHUNK_BYTES, (number + 1) * CHUNK_BYTES);
    const sealed = Buffer.concat([cipher.update(chunk), cipher.final()]);
    pieces.push(Buffer.concat([nonce, sealed, cipher.getAuthTag()]));
  }
  return pieces;
}

/** Opens a stored file in its place.
 *  @param keyVersion the version of `key`; `sealedKeyVersion` says which one the bytes ask for
 *  @throws TamperedFile on any mismatch; nothing is returned in part */
export function openChunks(key: DataKey, keyVersion: number, place: FilePlace, stored: Buffer): Buffer {
  if (sealedKeyVersion(stored) !== keyVersion) throw new TamperedFile();
  const body = stored.subarray(HEAD);
  const count = Math.ceil(body.length / SEALED);
  const opened: Buffer[] = [];
  for (let number = 0; number < count; number += 1) {
    const sealed = body.subarray(number * SEALED, (number + 1) * SEALED);
    if (sealed.length <= NONCE + TAG) throw new TamperedFile();
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(chunkBytes(place, keyVersion, number, number === count - 1));
    decipher.setAuthTag(sealed.subarray(-TAG));
    const chunk = decipher.update(sealed.subarray(NONCE, -TAG));
    try {
      decipher.final();
    } catch {
      throw new TamperedFile();
    }
    opened.push(chunk);
  }
  return Buffer.concat(opened);
}

/** The key version that a stored file asks for. Not yet authenticated: only for choosing the key.
 *  @throws TamperedFile when the bytes are no stored file */
export function sealedKeyVersion(stored: Buffer): number {
  const isOurs = stored.length > HEAD + NONCE + TAG && stored.subarray(0, MARK.length).equals(MARK);
  if (!isOurs || stored[MARK.length] !== FORMAT) throw new TamperedFile();
  return stored.readUInt16BE(MARK.length + 1);
}

/** How many chunks a file has. @param byteSize one at least */
export function chunkCount(byteSize: number): number {
  return Math.ceil(byteSize / CHUNK_BYTES);
}

function chunkBytes(place: FilePlace, keyVersion: number, number: number, last: boolean): Buffer {
  const { fileId, personId, dataClass } = place;
  const facts = [fileId, personId, dataClass, String(keyVersion), String(number), last ? 'last' : 'more'];
  return lengthPrefixed(['accompagna file 1', ...facts]);
}
