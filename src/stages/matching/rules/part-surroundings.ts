import {
  type Fact,
  type Part,
  type PersonForMatch,
  type PlaceForMatch,
  type Surrounding,
  surroundings,
} from '../types.ts';
import { FULL, findingOf, type Piece, partOf } from './part-of.ts';

/** Values that say how much, from little to much; of a place «any» noise is a loud one. */
const scales: Readonly<Record<Surrounding, readonly string[]>> = {
  noise: ['quiet', 'some', 'any'],
  people: ['alone', 'few', 'many'],
  place: ['indoors', 'outdoors'],
  public: ['no', 'yes'],
};
/** Who is content with anything. */
const indifferent = ['any', 'either'];

/** Noise, people, indoors or outdoors, customers: what she prefers beside what is known of the place.
 *  @param weight points of the criterion */
export function surroundingsPart(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'surroundings'>,
  weight: number,
): Part {
  const pieces: Piece[] = [];
  const unknown: Fact[] = [];
  for (const which of surroundings) {
    const wants = balance?.environment?.[which] ?? null;
    const finds = place.surroundings[which] ?? null;
    const permille = likes(which, wants, finds);
    const fact = { of: 'surrounding', which, wants, finds } as const;
    if (permille === undefined) unknown.push({ ...fact, finding: 'unknown' });
    else pieces.push({ permille, share: 1, fact: { ...fact, finding: findingOf(permille) } });
  }
  return partOf('surroundings', weight, pieces, unknown);
}

/** @returns thousandths, undefined where one of the two is not known */
function likes(which: Surrounding, wants: string | null, finds: string | null): number | undefined {
  if (wants === null || finds === null) return undefined;
  if (indifferent.includes(wants)) return FULL;
  const scale = scales[which];
  const [her, its] = [scale.indexOf(wants), scale.indexOf(finds)];
  if (her === -1) return undefined;
  // The place has both, or it changes: half of what she wishes.
  if (its === -1) return indifferent.includes(finds) ? FULL / 2 : undefined;
  // Less noise than she would bear is no harm.
  const away = which === 'noise' ? Math.max(0, its - her) : Math.abs(its - her);
  return Math.max(0, FULL - (FULL / (scale.length - 1)) * away);
}
