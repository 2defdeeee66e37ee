import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DataKey } from './envelope.ts';
import { lengthPrefixed } from './length-prefixed.ts';
import { padText, unpadText } from './padding.ts';

/** Where a ciphertext lives. It opens nowhere else: not in another row, column or table, not for another person. */
export type FieldPlace = {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
  readonly personId: string;
  readonly dataClass: string;
};

/** A stored field is not what was written in its place with this key. Holds the column's name, never content. */
export class TamperedField extends Error {
  override readonly name = 'TamperedField';
  constructor(place: FieldPlace) {
    super(`the stored bytes of ${place.table}.${place.column} do not belong there`);
  }
}

const FORMAT = 1;
const HEAD = 3;
const NONCE = 12;
const TAG = 16;

/** Encrypts one field with AES-256-GCM, bound to its place and to the version of its key (1–65,535).
 *  Short texts are padded, so that the length says little (see `padText`).
 *  @returns format 1 | key version uint16 | nonce 12 | ciphertext | tag 16
 *  @throws TypeError for a text with a lone surrogate, RangeError for a key version out of bounds */
export function encryptField(
  dataKey: DataKey,
  keyVersion: number,
  place: FieldPlace,
  plaintext: string,
): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(FORMAT);
  head.writeUInt16BE(keyVersion, 1);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: TAG });
  cipher.setAAD(placeBytes(place, keyVersion));
  const ciphertext = cipher.update(padText(plaintext));
  cipher.final();
  return Buffer.concat([head, nonce, ciphertext, cipher.getAuthTag()]);
}

/** Opens a field in the place where it was found.
 *  @param keyVersion the version of `dataKey`; `fieldKeyVersion` says which one the bytes ask for
 *  @throws TamperedField on any mismatch: place, key, key version, a changed, missing or added byte */
export function decryptField(
  dataKey: DataKey,
  keyVersion: number,
  place: FieldPlace,
  stored: Uint8Array,
): string {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  if (bytes.length < HEAD + NONCE + TAG || bytes[0] !== FORMAT || bytes.readUInt16BE(1) !== keyVersion) {
    throw new TamperedField(place);
  }
  const nonce = bytes.subarray(HEAD, HEAD + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: TAG });
  decipher.setAAD(placeBytes(place, keyVersion));
  decipher.setAuthTag(bytes.subarray(-TAG));
  const padded = decipher.update(bytes.subarray(HEAD + NONCE, -TAG));
  try {
    decipher.final();
  } catch {
    throw new TamperedField(place);
  }
  return unpadText(padded);
}

/** The key version that stored bytes ask for. Not yet authenticated: only for choosing the key. */
export function fieldKeyVersion(stored: Uint8Array): number {
  return ((stored[1] ?? 0) << 8) | (stored[2] ?? 0);
}

function placeBytes({ table, column, rowId, personId, dataClass }: FieldPlace, keyVersion: number): Buffer {
  return lengthPrefixed([
    'accompagna field 1',
    table,
    column,
    rowId,
    personId,
    dataClass,
    String(keyVersion),
  ]);
}
