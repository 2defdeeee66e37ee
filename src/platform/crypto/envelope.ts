import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { lengthPrefixed } from './length-prefixed.ts';

/** A key of one person and one data class: 32 bytes in a key object, so that printing it shows nothing. */
export type DataKey = KeyObject;

/** Whom and what a data key is for; `version` counts from 1 (1–65,535). A wrapped key opens for nothing else. */
export type KeyOwner = { readonly personId: string; readonly dataClass: string; readonly version: number };

/** The wrapped key is not what was written for this owner, or its key-encryption key is not on the ring. */
export class UnopenableKey extends Error {
  override readonly name = 'UnopenableKey';
}

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
const DEK = 32;

/** A new random data key. */
export function newDataKey(): DataKey {
  return createSecretKey(randomBytes(DEK));
}

/** Wraps a data key under the ring's current key-encryption key, AES-256-GCM.
 *  Nonces are random: fine up to 2^32 wraps under one key-encryption key (NIST SP 800-38D, 8.3).
 *  @returns format 1 | length of the key's id | id | nonce 12 | ciphertext 32 | tag 16 */
export function wrapKey(ring: KeyRing, dataKey: DataKey, owner: KeyOwner): Buffer {
  const id = ring.currentKekId;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', kekOf(ring, id), nonce, { authTagLength: TAG });
  cipher.setAAD(ownerBytes(id, owner));
  const ciphertext = Buffer.concat([cipher.update(dataKey.export()), cipher.final()]);
  return Buffer.concat([
    Buffer.of(FORMAT, id.length),
    Buffer.from(id),
    nonce,
    ciphertext,
    cipher.getAuthTag(),
  ]);
}

/** Opens a wrapped key for the owner it was written for.
 *  @throws UnopenableKey on any mismatch: owner, version, a changed byte, an unknown key-encryption key */
export function unwrapKey(ring: KeyRing, wrapped: Uint8Array, owner: KeyOwner): DataKey {
  const bytes = Buffer.from(wrapped.buffer, wrapped.byteOffset, wrapped.byteLength);
  const id = wrappingKeyId(bytes);
  const start = 2 + id.length;
  if (bytes.length !== start + NONCE + DEK + TAG)
    throw new UnopenableKey('a wrapped key has the wrong length');
  const nonce = bytes.subarray(start, start + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', kekOf(ring, id), nonce, { authTagLength: TAG });
  decipher.setAAD(ownerBytes(id, owner));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(start + NONCE, -TAG)), decipher.final()]);
    return createSecretKey(opened);
  } catch {
    throw new UnopenableKey('a wrapped key does not belong to its owner, or was changed');
  }
}

/** Id of the key-encryption key of a wrapped key: tells what is still to be wrapped anew after a rotation.
 *  @throws UnopenableKey when the bytes are no wrapped key */
export function wrappingKeyId(wrapped: Uint8Array): string {
  const [format, length = 0] = wrapped;
  if (format !== FORMAT || wrapped.length < 2 + length) throw new UnopenableKey('not a wrapped key');
  return Buffer.from(wrapped.subarray(2, 2 + length)).toString('latin1');
}

function kekOf(ring: KeyRing, id: string): KeyObject {
  const kek = ring.kek(id);
  if (kek === undefined) throw new UnopenableKey('a wrapped key needs a key that the key file does not hold');
  return kek;
}

function ownerBytes(kekId: string, { personId, dataClass, version }: KeyOwner): Buffer {
  return lengthPrefixed(['accompagna data key 1', kekId, personId, dataClass, String(version)]);
}
