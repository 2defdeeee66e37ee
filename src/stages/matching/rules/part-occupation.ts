import type { Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { findingOf, partOf } from './part-of.ts';
import { sameWords } from './same-words.ts';

/** What her wish for an occupation is worth, in thousandths. */
const WORTH = { wanted: 1000, accepted: 700, unwanted: 0 } as const;

/** The occupation of the place beside those she named. One she never spoke of is unknown: she may not have thought of it.
 *  @param weight points of the criterion */
export function occupationPart(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'occupation'>,
  weight: number,
): Part {
  const { occupation } = place;
  if (occupation === null) return partOf('occupation', weight, []);
  const named = (balance?.occupations ?? []).filter((o) =>
    o.term === null
      ? sameWords(o.what, occupation.label)
      : o.term.scheme === occupation.scheme && o.term.code === occupation.code,
  );
  // Named twice, what she does not want counts: a wish is not forced upon her by an older one.
  const wish = (['unwanted', 'wanted', 'accepted'] as const).find((w) => named.some((o) => o.wish === w));
  const fact = { of: 'occupation', label: occupation.label, wish: wish ?? null } as const;
  if (wish === undefined) return partOf('occupation', weight, [], [{ ...fact, finding: 'unknown' }]);
  const permille = WORTH[wish];
  return partOf('occupation', weight, [
    { permille, share: 1, fact: { ...fact, finding: findingOf(permille) } },
  ]);
}
