import { isExtent } from '../../assessment/rules/qualifier.ts';
import { accommodationsFor } from '../../places/rules/accommodations.ts';
import type { Fact, Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { stateOf } from './part-accommodations.ts';
import { FULL, findingOf, type Piece, partOf } from './part-of.ts';

/** Most that the scale of ICF qualifiers, and that of what a task asks, can say. */
const MOST = 4;
/** Thousandths that one step of distance takes away. */
const STEP = 250;

type Eased = NonNullable<Extract<Fact, { of: 'demand' }>['with']>;

/** What the tasks ask (ICF d codes, 0 to 4) beside how hard these activities are for her. A task that asks all of an activity
 *  leaves no room for difficulty, one that asks little leaves much: the distance is the difficulty less the room. Her
 *  difficulty without help (capacity) counts; where it was not rated, that of every day (performance). An accommodation that is
 *  there closes the distance, one that is possible half of it, and so does it when she does well with the help she has every
 *  day; otherwise the whole distance counts, and the first accommodation that would ease it is named, those of her card
 *  first. 8, 9 and what nobody rated are unknown. What asks more counts more.
 *  @param weight points of the criterion
 *  Source: WHO, ICF: capacity without help, performance in the real environment */
export function abilitiesPart(
  person: Pick<PersonForMatch, 'profile' | 'needs'>,
  place: Pick<PlaceForMatch, 'demands' | 'accommodations'>,
  weight: number,
): Part {
  const pieces: Piece[] = [];
  const unknown: Fact[] = [];
  for (const [code, asks] of Object.entries(place.demands).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (asks === 0) continue;
    const answer = person.profile?.[code];
    const rated = answer?.kind === 'icf-d' ? answer : { capacity: null, performance: null };
    const { capacity, performance } = rated;
    const hard = isExtent(capacity) ? capacity : performance;
    const fact = { of: 'demand', code, asks } as const;
    if (!isExtent(hard)) {
      unknown.push({ ...fact, with: null, helped: false, finding: 'unknown' });
      continue;
    }
    const room = MOST - asks;
    const away = Math.max(0, hard - room);
    const helped = away > 0 && isExtent(performance) && performance <= room;
    const eased = away > 0 ? whatEases(person.needs ?? [], place, code) : null;
    const counts = eased?.state === 'there' ? 0 : eased?.state === 'possible' || helped ? away / 2 : away;
    const permille = FULL - STEP * counts;
    pieces.push({
      permille,
      share: asks,
      fact: { ...fact, with: eased, helped, finding: findingOf(permille) },
    });
  }
  return partOf('abilities', weight, pieces, unknown);
}

function whatEases(
  needs: readonly string[],
  place: Pick<PlaceForMatch, 'accommodations'>,
  code: string,
): Eased | null {
  const all = accommodationsFor(code);
  const hers = all.toSorted((a, b) => Number(needs.includes(b)) - Number(needs.includes(a)));
  for (const state of ['there', 'possible'] as const) {
    const found = hers.find((a) => stateOf(place, a) === state);
    if (found !== undefined) return { code: found, state };
  }
  const first = hers[0];
  return first === undefined ? null : { code: first, state: 'to-ask' };
}
