import type { Block, PersonForMatch, PlaceForMatch } from '../types.ts';
import { sameWords } from './same-words.ts';

/** Licences and certificates without which nobody may do it, and that she was asked about and does not have. */
export function licenceBlocks(
  search: PersonForMatch['search'],
  place: Pick<PlaceForMatch, 'licences'>,
): Block[] {
  const held = search?.licences ?? null;
  if (held === null) return [];
  const missing = place.licences.codes.filter((code) => !held.includes(code));
  return [...new Set(missing)].sort().map((code) => ({ of: 'licence', code }));
}

/** Whether something about licences is still to be asked: she was not asked yet, or the place wants one in words that are not
 *  hers. */
export function licencesToAsk(
  search: PersonForMatch['search'],
  place: Pick<PlaceForMatch, 'licences'>,
): boolean {
  const { codes, other } = place.licences;
  if (codes.length > 0 && (search?.licences ?? null) === null) return true;
  return other.some((wanted) => !search?.otherLicences.some((has) => sameWords(has, wanted)));
}
