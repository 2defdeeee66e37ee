import type { CompanyMeeting } from '../types.ts';

/** When a meeting ends. */
export function endsAt(m: Pick<CompanyMeeting, 'startsAt' | 'minutes'>): Date {
  return new Date(m.startsAt.getTime() + m.minutes * 60_000);
}

/** Whether its hour has come. */
export function hasBegun(m: Pick<CompanyMeeting, 'startsAt'>, now: Date): boolean {
  return m.startsAt <= now;
}
