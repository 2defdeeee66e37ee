import type { TravelTrial } from '../types.ts';

/** What a way that is written down lacks: a way that exists has a time, or kilometres where nothing better is known; one that
 *  does not exist says at which hour; what was tried together is a time. */
export function travelProblem(
  t: Pick<TravelTrial, 'possible' | 'minutes' | 'kilometres' | 'arrivesAt' | 'triedWithCoach'>,
): {
  code: 'travel-length-missing' | 'travel-kilometres-where-time-is-known' | 'travel-hour-missing';
  field: string;
} | null {
  if (!t.possible) return t.arrivesAt === null ? { code: 'travel-hour-missing', field: 'arrivesAt' } : null;
  if (t.minutes === null && (t.kilometres === null || t.triedWithCoach))
    return { code: 'travel-length-missing', field: 'minutes' };
  if (t.minutes !== null && t.kilometres !== null)
    return { code: 'travel-kilometres-where-time-is-known', field: 'kilometres' };
  return null;
}
