import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { pageKinds } from '../../editorial/types.ts';
import { readAllTitles } from '../commands/read-published.ts';
import { mappedPages, sitemapXml } from '../documents/sitemap-xml.ts';

/** Pages that list others: nobody writes them, so they are there in both languages. */
const lists = ['/i-progetti', '/novita', '/avvisi-pubblici', '/partecipa', '/mappa-del-sito'];

/** GET /sitemap.xml: the addresses of every page in both languages. */
export async function sitemap(visit: PublicVisit): Promise<PublicAnswer> {
  const pages = await readAllTitles(visit.doors, pageKinds);
  const mapped = [
    ...lists.map((path) => ({
      addresses: { it: path, en: siteAddress(path, 'en') },
      changedAt: undefined,
    })),
    ...mappedPages(pages),
  ];
  return {
    kind: 'file',
    bytes: sitemapXml(mapped, visit.publicUrl),
    type: 'application/xml; charset=utf-8',
  };
}
