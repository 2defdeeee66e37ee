import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Candidate, OpenQuestion, Part, PersonForMatch, PlaceForMatch, Weights } from '../types.ts';
import { hoursBlocks, timesBlocks } from './block-hours.ts';
import { licenceBlocks, licencesToAsk } from './block-licence.ts';
import { periodBlocks } from './block-period.ts';
import { standingBlocks } from './block-standing.ts';
import { travelBlocks } from './block-travel.ts';
import { abilitiesPart } from './part-abilities.ts';
import { accommodationsPart } from './part-accommodations.ts';
import { companyPart } from './part-company.ts';
import { environmentPart } from './part-environment.ts';
import { growthPart } from './part-growth.ts';
import { occupationPart } from './part-occupation.ts';
import { skillsPart } from './part-skills.ts';
import { surroundingsPart } from './part-surroundings.ts';
import { timesPart } from './part-times.ts';
import { travelPart } from './part-travel.ts';
import { wayTo } from './way-to.ts';

/** A place that fits in all. */
const WHOLE = 1_000_000;
/** Where nothing at all is known: the middle, neither for nor against. */
const NOTHING_KNOWN = 500_000;

/** How one place fits one person. Hard things stand in the way or not; soft ones make the points, each by its weight. What is
 *  not known neither helps nor harms: a hard thing blocks nothing and is to be asked, a soft one is taken out and the others
 *  count for the whole. Whole numbers throughout, rounded down; the order of any list changes nothing.
 *  @param day on which it is asked
 *  @returns `score` 0 to 1,000,000, null where something stands in the way; the parts stand also then */
export function candidate(
  person: PersonForMatch,
  place: PlaceForMatch,
  weights: Weights,
  day: CalendarDay,
): Candidate {
  const { search, balance, profile } = person;
  const blocks = [
    ...standingBlocks(person, place, day),
    ...periodBlocks(person, place, day),
    ...hoursBlocks(balance, place),
    ...timesBlocks(search, place),
    ...travelBlocks(person, place),
    ...licenceBlocks(search, place),
  ];
  const parts = [
    skillsPart(balance, place, weights.skills),
    abilitiesPart(person, place, weights.abilities),
    accommodationsPart(person.needs, place, weights.accommodations),
    environmentPart(profile, place, weights.environment),
    occupationPart(balance, place, weights.occupation),
    surroundingsPart(balance, place, weights.surroundings),
    timesPart(balance, place, weights.times),
    companyPart(balance, place, weights.company),
    growthPart(search, place, weights.growth),
    travelPart(person, place, weights.travel),
  ];
  const score = blocks.length > 0 ? null : scoreOf(parts);
  return { score, blocks, toAsk: questionsOf(person, place), parts };
}

/** Points of the parts together. @returns 0 to 1,000,000 */
function scoreOf(parts: readonly Part[]): number {
  const of = parts.reduce((sum, p) => sum + p.of, 0);
  if (of === 0) return NOTHING_KNOWN;
  return Math.floor((parts.reduce((sum, p) => sum + p.points, 0) * WHOLE) / of);
}

function questionsOf(person: PersonForMatch, place: PlaceForMatch): OpenQuestion[] {
  const { search, balance } = person;
  const found = wayTo(person, place);
  const timed = place.shifts.length > 0;
  const asked: Readonly<Record<OpenQuestion, boolean>> = {
    search: search === null,
    'ready-day': search !== null && search.readyOn === null,
    kinds: search !== null && search.kinds === null,
    hours: balance?.hours == null || (balance.hours.minHours === null && balance.hours.maxHours === null),
    times: timed && search !== null && search.times === null,
    travel: 'way' in found && found.way === null,
    licences: licencesToAsk(search, place),
  };
  return (Object.keys(asked) as OpenQuestion[]).filter((q) => asked[q]);
}
