import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';
import { sameWords } from './same-words.ts';

/** What stands in the way before any day or hour is looked at: she does not look for work now, the place is not open, lost or
 *  takes nobody, she does not want this company or this kind of place.
 *  @param day on which it is asked */
export function standingBlocks(person: PersonForMatch, place: PlaceForMatch, day: CalendarDay): Block[] {
  const blocks: Block[] = [];
  const { search, balance } = person;
  if (search?.state === 'paused') blocks.push({ of: 'search-paused' });
  if (search?.state === 'ended') blocks.push({ of: 'search-ended' });
  if (place.state === 'draft') blocks.push({ of: 'place-draft' });
  if (place.state === 'closed') blocks.push({ of: 'place-closed' });
  if (place.capacity === 0) blocks.push({ of: 'place-full' });
  if (place.lostOn !== null && place.lostOn <= day) blocks.push({ of: 'place-lost', on: place.lostOn });
  else if (place.toOn !== null && place.toOn < day) blocks.push({ of: 'place-lost', on: place.toOn });
  const excluded = [place.companyId, place.standingCompanyId].some((id) =>
    person.excludedCompanies.includes(id),
  );
  // What she said in her balance counts as well as what was recorded here, where the name is the whole name.
  const unwanted = balance?.companies.some(
    (c) => c.wish === 'unwanted' && sameWords(c.name, place.companyName),
  );
  if (excluded || unwanted) blocks.push({ of: 'company-excluded' });
  const kinds = search?.kinds ?? null;
  if (kinds !== null && !kinds.includes(place.kind)) blocks.push({ of: 'kind-unwanted', kind: place.kind });
  return blocks;
}
