import type { Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { FULL, partOf } from './part-of.ts';

/** Whether one learns or goes on to more there, for who wishes it. Where she does not wish it now, or the place says nothing
 *  of it, it neither helps nor harms; what she already can does not count against her.
 *  @param weight points of the criterion */
export function growthPart(
  search: Pick<NonNullable<PersonForMatch['search']>, 'growth'> | null,
  place: Pick<PlaceForMatch, 'skills' | 'growth' | 'kind'>,
  weight: number,
): Part {
  const learnt = place.skills.filter((s) => s.need === 'learnt-there').map((s) => s.term.label);
  const offers = learnt.length > 0 || place.growth !== null || place.kind === 'professionalising-path';
  const fact = { of: 'growth', labels: learnt } as const;
  return search?.growth === 'wanted' && offers
    ? partOf('growth', weight, [{ permille: FULL, share: 1, fact: { ...fact, finding: 'fits' } }])
    : partOf('growth', weight, [], [{ ...fact, finding: 'unknown' }]);
}
