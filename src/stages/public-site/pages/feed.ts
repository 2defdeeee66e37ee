import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { readTitles } from '../commands/read-published.ts';
import { atomFeed } from '../documents/atom-feed.ts';
import { newestFirst } from '../rules/order-pages.ts';

/** GET /feed.xml: news and notices, for whoever follows the site with a reader of her own. */
export async function feed(visit: PublicVisit): Promise<PublicAnswer> {
  const pages = newestFirst(await readTitles(visit.doors, ['news', 'notice'], visit.language));
  return {
    kind: 'file',
    bytes: atomFeed(pages, visit.language, visit.publicUrl, visit.now),
    type: 'application/atom+xml; charset=utf-8',
  };
}
