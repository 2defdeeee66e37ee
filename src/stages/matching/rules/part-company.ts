import type { Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { findingOf, partOf } from './part-of.ts';
import { plainWords } from './same-words.ts';

/** Names shorter than this are not looked for inside longer ones. */
const SHORT = 4;

/** The company beside those her balance names in words: wished for, or not wished for. A name that is the whole of the
 *  company's blocks, elsewhere; here it is enough that one holds the other. Companies she did not name are unknown.
 *  @param weight points of the criterion */
export function companyPart(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'companyName'>,
  weight: number,
): Part {
  const its = ` ${plainWords(place.companyName)} `;
  const named = (balance?.companies ?? []).filter(({ name }) => {
    const hers = plainWords(name);
    return hers.length >= SHORT && (its.includes(` ${hers} `) || ` ${hers} `.includes(its));
  });
  const wish = (['unwanted', 'wanted'] as const).find((w) => named.some((c) => c.wish === w));
  if (wish === undefined)
    return partOf('company', weight, [], [{ of: 'company', wish: null, finding: 'unknown' }]);
  const permille = wish === 'wanted' ? 1000 : 0;
  const fact = { of: 'company', wish, finding: findingOf(permille) } as const;
  return partOf('company', weight, [{ permille, share: 1, fact }]);
}
