import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a cookie or a link: 32 random bytes as 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: SHA-256, 32 bytes. A plain hash is enough for 256 random bits; whoever reads the
 *  table cannot come back with the token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
