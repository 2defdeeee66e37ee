import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { lengthPrefixed } from './length-prefixed.ts';

/** What was typed, as the form parser gives it: a repeated name has a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>;

/** A form that came back, or why it did not. Someone else's form, a changed one and garbage look the same. */
export type OpenedForm =
  | { readonly ok: true; readonly url: string; readonly fields: FormFields }
  | { readonly ok: false; readonly reason: 'unreadable' | 'expired' };

/** How long what was typed waits for its owner to sign in again. */
export const SEALED_FORM_MS = 30 * 60 * 1000;

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/** Seals what was typed into a text that a hidden field can carry through a new sign-in; the server keeps nothing.
 *  Leave out passwords, the CSRF token and files before.
 *  @param url where the form is sent, path of this site (`/…`)
 *  @param nowMs milliseconds since the epoch
 *  @returns base64url of format 1 | nonce | ciphertext | tag; AES-256-GCM bound to the account
 *  @throws TypeError when the URL leads outside the site */
export function sealForm(
  ring: KeyRing,
  accountId: string,
  url: string,
  fields: FormFields,
  nowMs: number,
): string {
  if (!isOwnPath(url)) throw new TypeError('not a path of this site');
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', ring.formKey, nonce, { authTagLength: TAG });
  cipher.setAAD(ownerBytes(accountId));
  const ciphertext = cipher.update(JSON.stringify([nowMs + SEALED_FORM_MS, url, fields]), 'utf8');
  cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), nonce, ciphertext, cipher.getAuthTag()]).toString('base64url');
}

/** Opens what `sealForm` sealed, for the same account and for 30 minutes. */
export function openForm(ring: KeyRing, token: string, accountId: string, nowMs: number): OpenedForm {
  const bytes = Buffer.from(token, 'base64url');
  const unreadable = { ok: false, reason: 'unreadable' } as const;
  if (bytes.length < 1 + NONCE + TAG || bytes[0] !== FORMAT) return unreadable;
  const decipher = createDecipheriv('aes-256-gcm', ring.formKey, bytes.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(ownerBytes(accountId));
  decipher.setAuthTag(bytes.subarray(-TAG));
  const opened = decipher.update(bytes.subarray(1 + NONCE, -TAG));
  try {
    decipher.final();
  } catch {
    return unreadable;
  }
  // Authenticated: only sealForm can have written it, so the shape is known.
  const [expires, url, fields] = JSON.parse(opened.toString('utf8')) as [number, string, FormFields];
  return nowMs > expires ? { ok: false, reason: 'expired' } : { ok: true, url, fields };
}

/** `//host` and `/\host` are other sites to a browser, which also drops tabs and line breaks before it looks. */
function isOwnPath(url: string): boolean {
  return /^\/(?![/\\])/.test(url) && !/[\p{Cc}\\]/u.test(url);
}

function ownerBytes(accountId: string): Buffer {
  return lengthPrefixed(['accompagna form 1', accountId]);
}
