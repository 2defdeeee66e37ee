import type { dayParts } from '../../competency-balance/types.ts';
import type { Part, PersonForMatch, PlaceForMatch, Stretch } from '../types.ts';
import { FULL, findingOf, partOf } from './part-of.ts';
import { minutesOfDay, stretchMinutes } from './stretches.ts';

type DayPart = (typeof dayParts)[number];

/** Where the parts of a day begin, in minutes: a convention of this program, for shifts that nobody compared by the hour. */
const MORNING = 5 * 60;
const AFTERNOON = 13 * 60;
const EVENING = 18 * 60;
const NIGHT = 22 * 60;
const SATURDAY = 6;
const SUNDAY = 7;

/** The shifts beside the parts of the day and of the week that she prefers: how many fall in them. The hours at which she can
 *  work at all stand apart, and block.
 *  @param weight points of the criterion */
export function timesPart(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'shifts'>,
  weight: number,
): Part {
  const liked = balance?.hours?.parts ?? [];
  const all = place.shifts.length;
  if (liked.length === 0 || all === 0)
    return partOf('times', weight, [], [{ of: 'times', good: 0, all, finding: 'unknown' }]);
  const good = place.shifts.filter((s) => liked.includes(partOfWeek(s))).length;
  const permille = Math.floor((FULL * good) / all);
  const fact = { of: 'times', good, all, finding: findingOf(permille) } as const;
  return partOf('times', weight, [{ permille, share: 1, fact }]);
}

/** By the middle of the shift; Saturday and Sunday are parts of their own. */
function partOfWeek(s: Stretch): DayPart {
  if (s.weekday === SATURDAY) return 'saturday';
  if (s.weekday === SUNDAY) return 'sunday';
  const middle = (minutesOfDay(s.from) + Math.floor(stretchMinutes(s) / 2)) % (24 * 60);
  if (middle < MORNING || middle >= NIGHT) return 'night';
  if (middle < AFTERNOON) return 'morning';
  return middle < EVENING ? 'afternoon' : 'evening';
}
