import { createHash } from 'node:crypto';

/** The fingerprint of a text that is signed: SHA-256 of its UTF-8, lower-case hex. */
export function fingerprintText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
