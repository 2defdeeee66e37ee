import { AuditFailed } from '../audit/record.ts';

/** SQLSTATE classes by which PostgreSQL says that it is not there, is stopping, or has no room. */
const unavailableStates = /^(08|53|57P|58|XX00[12])/;
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57014',
  '55P03',
  'ENOSPC',
  '25P03',
  '40P01',
  '40001',
]);

/** Whether a fault means that data can be neither read nor saved now: the answer is 503, and it comes back alone. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AuditFailed) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (unavailableCodes.has(code) || unavailableStates.test(code)) return true;
  if (
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      error.message,
    )
  )
    return true;
  return error.cause !== undefined && isUnavailable(error.cause);
}
