import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { lengthPrefixed } from './length-prefixed.ts';
import { padText, unpadText } from './padding.ts';

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
/** 32 MiB and about a tenth of a second a try: a million numbers under one known link are a day of one core. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

/** Seals a text under a link and a number that are stored nowhere: whoever holds the database and the key file opens nothing
 *  of it.
 *  @param token of the link, 128 random bits or more: it is the salt, and stays secret
 *  @param pin that is said by telephone
 *  @returns format 1 | nonce | ciphertext | tag; AES-256-GCM, the length of the text hidden within 16 bytes */
export async function sealUnderLink(token: string, pin: string, text: string): Promise<Buffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(token, pin), nonce, { authTagLength: TAG });
  const ciphertext = Buffer.concat([cipher.update(padText(text)), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, ciphertext, cipher.getAuthTag()]);
}

/** The text again; undefined for another link, another number, and bytes that were changed. It takes as long whatever it
 *  finds, where `sealed` is undefined too. */
export async function openUnderLink(
  token: string,
  pin: string,
  sealed: Uint8Array | undefined,
): Promise<string | undefined> {
  const key = await keyOf(token, pin);
  if (sealed === undefined || sealed.length <= 1 + NONCE + TAG || sealed[0] !== FORMAT) return undefined;
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(-TAG));
  const padded = decipher.update(bytes.subarray(1 + NONCE, -TAG));
  try {
    return unpadText(Buffer.concat([padded, decipher.final()]));
  } catch {
    return undefined;
  }
}

/** Scrypt makes each try dear, HKDF binds the key to this use. */
async function keyOf(token: string, pin: string): Promise<Buffer> {
  const stretched = await new Promise<Buffer>((resolve, reject) => {
    scrypt(
      lengthPrefixed([pin, token]),
      lengthPrefixed(['accompagna link', token]),
      32,
      COST,
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
  return Buffer.from(hkdfSync('sha256', stretched, Buffer.alloc(0), 'accompagna paper under a link 1', 32));
}
