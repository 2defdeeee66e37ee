import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';

/** GET /robots.txt: whoever reads the site may read all of it; where the office is entered there is nothing to read. */
export async function robots(visit: PublicVisit): Promise<PublicAnswer> {
  return {
    kind: 'file',
    bytes: `User-agent: *\nDisallow: /accedi\n\nSitemap: ${visit.publicUrl}/sitemap.xml\n`,
    type: 'text/plain; charset=utf-8',
  };
}
