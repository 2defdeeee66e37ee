import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';
import { coveredMinutes, stretchMinutes } from './stretches.ts';

/** Hours a week that do not meet, hers (of the balance) and the place's; where the place says only its shifts, their length. */
export function hoursBlocks(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'weeklyHoursMin' | 'weeklyHoursMax' | 'shifts'>,
): Block[] {
  const { least, most } = weeklyMinutes(place);
  const [min, max] = [balance?.hours?.minHours ?? null, balance?.hours?.maxHours ?? null];
  if (max !== null && least !== null && least > max * 60)
    return [{ of: 'hours-too-many', hers: max, minutes: least }];
  if (min !== null && most !== null && most < min * 60)
    return [{ of: 'hours-too-few', hers: min, minutes: most }];
  return [];
}

/** Shifts that fall outside the hours at which she can work. Where the place asks fewer hours than all its shifts make, it is
 *  enough that she can do so many of them. */
export function timesBlocks(
  search: PersonForMatch['search'],
  place: Pick<PlaceForMatch, 'weeklyHoursMin' | 'shifts'>,
): Block[] {
  const can = search?.times ?? null;
  if (can === null || place.shifts.length === 0) return [];
  const all = place.shifts.map((shift) => ({
    shift,
    minutes: stretchMinutes(shift),
    covered: coveredMinutes(shift, can),
  }));
  const sum = (of: 'minutes' | 'covered') => all.reduce((total, s) => total + s[of], 0);
  const asked = Math.min(sum('minutes'), (place.weeklyHoursMin ?? Number.POSITIVE_INFINITY) * 60);
  const outside = all.filter((s) => s.covered < s.minutes).map((s) => s.shift);
  return sum('covered') >= asked ? [] : [{ of: 'times', shifts: outside.toSorted(byWeek) }];
}

/** Minutes a week that a place asks, least and most; null where nothing says. */
function weeklyMinutes(place: Pick<PlaceForMatch, 'weeklyHoursMin' | 'weeklyHoursMax' | 'shifts'>) {
  const { weeklyHoursMin: min, weeklyHoursMax: max, shifts } = place;
  if (min !== null || max !== null)
    return { least: min === null ? null : min * 60, most: max === null ? null : max * 60 };
  const minutes = shifts.reduce((total, s) => total + stretchMinutes(s), 0);
  return minutes === 0 ? { least: null, most: null } : { least: minutes, most: minutes };
}

const byWeek = (a: PlaceForMatch['shifts'][number], b: PlaceForMatch['shifts'][number]) =>
  a.weekday - b.weekday || (a.from < b.from ? -1 : 1);
