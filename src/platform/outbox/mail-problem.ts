import type { MailProblem } from './message-kinds.ts';

const byCode: Readonly<Record<string, MailProblem>> = {
  ECONNECTION: 'no-connection',
  ETIMEDOUT: 'no-connection',
  EDNS: 'no-connection',
  ETLS: 'not-secure',
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
  EOAUTH2: 'sign-in-refused',
};

/** What failed, as a code of the closed list. The error's own text is left behind: servers quote addresses in it.
 *  @returns 'refused' for a lasting no (5xx) to the address or the text; 'not-now' for a passing one (4xx) */
export function mailProblemOf(error: unknown): MailProblem {
  if (!(error instanceof Error)) return 'other';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const said = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  // A socket that was open and failed without a call of the system: what was said over TLS, or its certificate.
  if (code === 'ESOCKET') return 'syscall' in error ? 'no-connection' : 'not-secure';
  const known = byCode[code];
  if (known !== undefined) return known;
  if (said >= 500) return 'refused';
  return said >= 400 ? 'not-now' : 'other';
}
