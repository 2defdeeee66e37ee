import type { PublicRoute } from '../../../platform/http/public-route.ts';
import { feed } from '../pages/feed.ts';
import { fileOf } from '../pages/files.ts';
import { robots } from '../pages/robots.ts';
import { sitemap } from '../pages/sitemap.ts';

const all = { method: 'GET', permission: { of: 'anyone' } } as const;

/** What is no page: the feed in both languages, what search engines ask for, pictures, which are small and kept ready, and
 *  documents, which are large and read anew for each reader. */
export const fileRoutes: readonly PublicRoute[] = [
  { ...all, url: '/feed.xml', audit: 'site.feed', kept: true, handler: feed },
  { ...all, url: '/sitemap.xml', audit: 'site.sitemap', kept: true, oneLanguage: true, handler: sitemap },
  { ...all, url: '/robots.txt', audit: 'site.robots', kept: true, oneLanguage: true, handler: robots },
  {
    ...all,
    url: '/immagini/:id/:name',
    audit: 'site.image',
    kept: true,
    oneLanguage: true,
    handler: fileOf('image'),
  },
  {
    ...all,
    url: '/documenti/:id/:name',
    audit: 'site.document',
    oneLanguage: true,
    handler: fileOf('document'),
  },
];
