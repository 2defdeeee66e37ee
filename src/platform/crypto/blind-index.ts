import { createHmac, hkdfSync } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { lengthPrefixed } from './length-prefixed.ts';

const KEY_BYTES = 32;

/** Sixteen characters, or the eleven digits of a provisional code (DM 23/12/1976). */
const CANONICAL = /^(?:[A-Z0-9]{16}|[0-9]{11})$/;

/** What a codice fiscale is found by without being stored: HMAC-SHA256 under a key of its own for each territory
 *  (HKDF-SHA256, RFC 5869), so that the indexes of two territories cannot be joined. Without the key a named
 *  person's code is found in minutes by trying: never store a bare hash.
 *  @param canonicalCodiceFiscale upper case, without spaces and with omocodia undone, else one person has two indexes
 *  @returns 32 bytes
 *  @throws TypeError when the code is not in its canonical shape */
export function blindIndex(ring: KeyRing, territoryId: string, canonicalCodiceFiscale: string): Buffer {
  if (!CANONICAL.test(canonicalCodiceFiscale)) throw new TypeError('not a canonical codice fiscale');
  const info = lengthPrefixed(['accompagna blind index 1', 'codice fiscale', territoryId]);
  const key = hkdfSync('sha256', ring.blindIndexKey, Buffer.alloc(0), info, KEY_BYTES);
  return createHmac('sha256', Buffer.from(key)).update(canonicalCodiceFiscale).digest();
}

/** What two entries of one human being share even where a codice fiscale is missing or differs: her names, in whatever
 *  order and without accents, and her day of birth, under the same kind of key.
 *  @param names family and given name, as search keys: Latin small letters without marks or spaces
 *  @param birthDay `yyyy-mm-dd`
 *  @returns 32 bytes
 *  @throws TypeError when a part is empty or the day is not one */
export function nameIndex(
  ring: KeyRing,
  territoryId: string,
  names: readonly [string, string],
  birthDay: string,
): Buffer {
  if (names.some((n) => n === '') || !/^\d{4}-\d{2}-\d{2}$/.test(birthDay))
    throw new TypeError('not a name and a day of birth');
  const info = lengthPrefixed(['accompagna blind index 1', 'name and birth', territoryId]);
  const key = hkdfSync('sha256', ring.blindIndexKey, Buffer.alloc(0), info, KEY_BYTES);
  return createHmac('sha256', Buffer.from(key))
    .update(lengthPrefixed([...names].sort().concat(birthDay)))
    .digest();
}
