import type { Doors } from '../../../platform/database/pools.ts';
import type { SiteLanguage, SitePageId } from '../../editorial/types.ts';
import { findRatedPage as find, type RatedPage } from '../store/feedback-door.ts';
import { openToReader } from './open-to-reader.ts';

/** The page that somebody rates, as it is published now; none where it never was, or was taken away. */
export async function findRatedPage(
  doors: Doors,
  pageId: SitePageId,
  lang: SiteLanguage,
): Promise<RatedPage | undefined> {
  return openToReader(doors, (tx) => find(tx, pageId, lang));
}
