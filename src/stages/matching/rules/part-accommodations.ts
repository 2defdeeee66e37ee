import type { Fact, Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { FULL, type Piece, partOf } from './part-of.ts';

/** What the company says that it can make, and has not made yet: it counts nearly as much as what is there. */
const POSSIBLE = 800;

/** What her card of needs asks, beside what is there or possible. What the place does not speak of is unknown: it is to be
 *  asked, and no company is the worse for not having been asked.
 *  @param weight points of the criterion */
export function accommodationsPart(
  needs: PersonForMatch['needs'],
  place: Pick<PlaceForMatch, 'accommodations'>,
  weight: number,
): Part {
  const pieces: Piece[] = [];
  const unknown: Fact[] = [];
  for (const code of [...new Set(needs ?? [])].sort()) {
    const state = stateOf(place, code);
    if (state === undefined) unknown.push({ of: 'accommodation', code, state: 'unsaid', finding: 'unknown' });
    else
      pieces.push({
        permille: state === 'there' ? FULL : POSSIBLE,
        share: 1,
        fact: { of: 'accommodation', code, state, finding: state === 'there' ? 'fits' : 'partly' },
      });
  }
  return partOf('accommodations', weight, pieces, unknown);
}

/** Whether an accommodation is there, or possible; undefined where the place does not speak of it. */
export function stateOf(
  place: Pick<PlaceForMatch, 'accommodations'>,
  code: string,
): 'there' | 'possible' | undefined {
  const said = place.accommodations.filter((a) => 'code' in a && a.code === code).map((a) => a.state);
  return said.includes('there') ? 'there' : said[0];
}
