import { isExtent } from '../../assessment/rules/qualifier.ts';
import type { Fact, Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { FULL, findingOf, type Piece, partOf } from './part-of.ts';

/** Thousandths that one step of the ICF scale, 0 to 4, takes away. */
const STEP = 250;

/** The environment of the place (ICF e codes) beside what helps or hinders her. A barrier there counts as far as both go:
 *  it, and what she was found to need; a facilitator of what matters to her fits. A code on which nothing is known of her is
 *  unknown.
 *  @param weight points of the criterion */
export function environmentPart(
  profile: PersonForMatch['profile'],
  place: Pick<PlaceForMatch, 'environment'>,
  weight: number,
): Part {
  const pieces: Piece[] = [];
  const unknown: Fact[] = [];
  for (const [code, { kind, level }] of sorted(place.environment)) {
    const answer = profile?.[code];
    const hers = answer?.kind === 'icf-e' ? answer : undefined;
    const fact = { of: 'environment', code, place: kind, hers: hers?.effect ?? null } as const;
    if (hers === undefined || !isExtent(hers.extent)) {
      unknown.push({ ...fact, finding: 'unknown' });
      continue;
    }
    const permille = kind === 'facilitator' ? FULL : FULL - STEP * Math.min(level, hers.extent);
    pieces.push({ permille, share: 1, fact: { ...fact, finding: findingOf(permille) } });
  }
  return partOf('environment', weight, pieces, unknown);
}

const sorted = (record: PlaceForMatch['environment']) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
