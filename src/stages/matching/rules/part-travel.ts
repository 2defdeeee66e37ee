import type { Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { FULL, findingOf, partOf } from './part-of.ts';
import { wayTo } from './way-to.ts';

/** How comfortable the way is, beside the longest one she accepts: up to half of it fits in all, the whole of it counts half.
 *  Without a known way, or without a limit of hers, it is unknown.
 *  @param weight points of the criterion */
export function travelPart(person: PersonForMatch, place: PlaceForMatch, weight: number): Part {
  const found = wayTo(person, place);
  const way = 'way' in found ? found.way : null;
  const hers = person.balance?.travel ?? null;
  const limit = way === null ? null : ((way.minutes === null ? hers?.km : hers?.minutes) ?? null);
  const fact = {
    of: 'travel',
    means: way?.means ?? null,
    minutes: way?.minutes ?? null,
    kilometres: way?.kilometres ?? null,
    limit,
    tried: way?.tried ?? false,
    atTheHour: way?.atTheHour ?? false,
    costCentsMonth: way?.costCentsMonth ?? null,
  } as const;
  const length = way?.minutes ?? way?.kilometres ?? null;
  if (length === null || limit === null)
    return partOf('travel', weight, [], [{ ...fact, finding: 'unknown' }]);
  const over = Math.max(0, 2 * length - limit);
  const permille = Math.max(0, FULL - Math.floor((FULL * over) / (2 * limit)));
  return partOf('travel', weight, [{ permille, share: 1, fact: { ...fact, finding: findingOf(permille) } }]);
}
