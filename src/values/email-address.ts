import type { Branded } from './branded.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** An e-mail address that can be put into a message's header as it stands: ASCII, one line, domain in small letters. */
export type EmailAddress = Branded<string, 'EmailAddress'>;

/** Why a text is not an address we write to. */
export type EmailRefusal = 'empty' | 'too-long' | 'not-ascii' | 'no-at-sign' | 'bad-name' | 'bad-domain';

/** Longest path of RFC 5321 (4.5.3.1.3) without its angle brackets; its local part has at most 64 octets. */
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Reads an address as people type it: the dot-atom form of RFC 5321 with a domain of two labels or more.
 *  Quoted local parts, comments, display names, address literals and addresses beyond ASCII are refused.
 *  Only a message that arrives proves an address; this keeps out slips and header injection. */
export function parseEmailAddress(text: string): Parsed<EmailAddress, EmailRefusal> {
  const typed = text.trim();
  if (typed === '') return refused('empty');
  if (typed.length > MAX_LENGTH) return refused('too-long');
  if (/[^\x20-\x7e]/.test(typed)) return refused('not-ascii');
  const at = typed.lastIndexOf('@');
  if (at < 0) return refused('no-at-sign');
  const local = typed.slice(0, at);
  const domain = typed.slice(at + 1).toLowerCase();
  if (local.length > MAX_LOCAL_LENGTH || !LOCAL_PART.test(local)) return refused('bad-name');
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  const wellFormed = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  if (!wellFormed || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last)) return refused('bad-domain');
  return accepted(`${local}@${domain}` as EmailAddress);
}
