import type { Doors } from '../../../platform/database/pools.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import { findRatedPage as find, type RatedPage } from '../store/feedback-door.ts';
import type { Rated } from '../types.ts';
import { openToReader } from './open-to-reader.ts';

/** What somebody rates, as it stands on the site now; none where it never did, or was taken away. */
export async function findRatedPage(
  doors: Doors,
  rated: Rated,
  lang: SiteLanguage,
): Promise<RatedPage | undefined> {
  return openToReader(doors, (tx) => find(tx, rated, lang));
}
