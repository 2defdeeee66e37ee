import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';
import { wayTo } from './way-to.ts';

/** A way that is too long for her, or that is not there at the hour of the shift. Where no way is known nothing is blocked;
 *  kilometres are asked only where no time is known. */
export function travelBlocks(
  person: Pick<PersonForMatch, 'travel' | 'balance'>,
  place: Pick<PlaceForMatch, 'siteId' | 'shifts'>,
): Block[] {
  const found = wayTo(person, place);
  if ('impossible' in found) return [{ of: 'travel-impossible', means: found.impossible, at: found.at }];
  if (found.way === null) return [];
  const { minutes, kilometres } = found.way;
  const limit = person.balance?.travel ?? { minutes: null, km: null };
  if (minutes !== null)
    return limit.minutes !== null && minutes > limit.minutes
      ? [{ of: 'travel-too-long', minutes, limit: limit.minutes }]
      : [];
  return kilometres !== null && limit.km !== null && kilometres > limit.km
    ? [{ of: 'travel-too-far', kilometres, limit: limit.km }]
    : [];
}
