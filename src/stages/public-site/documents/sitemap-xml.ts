import { publicPath } from '../../editorial/rules/public-path.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { ListedPage } from '../types.ts';
import { xmlText } from './xml-text.ts';

/** An address of the site in the languages in which it is, and when it was last changed, where that is known. */
export type MappedAddress = {
  readonly addresses: Readonly<Partial<Record<SiteLanguage, string>>>;
  readonly changedAt: Date | undefined;
};

/** The published pages, each once with its languages. @param pages in every language */
export function mappedPages(pages: readonly ListedPage[]): readonly MappedAddress[] {
  const byPage = Map.groupBy(pages, (p) => p.pageId);
  return [...byPage.values()].map((copies) => ({
    addresses: Object.fromEntries(copies.map((p) => [p.lang, publicPath(p.kind, p.slug, p.lang)])),
    changedAt: new Date(Math.max(...copies.map((p) => p.updatedAt.getTime()))),
  }));
}

/** The map of the site for search engines (sitemaps.org 0.9): one entry for each language, each with the others.
 *  @param publicUrl of the installation, without a slash at its end */
export function sitemapXml(mapped: readonly MappedAddress[], publicUrl: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...mapped.flatMap(({ addresses, changedAt }) => {
      const all = Object.entries(addresses).map(([lang, path]) => ({
        lang,
        href: xmlText(`${publicUrl}${path}`),
      }));
      const links = all.map(
        ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
      );
      const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
      return all.map(
        ({ href }) => `<url><loc>${href}</loc>${changed}${all.length > 1 ? links.join('') : ''}</url>`,
      );
    }),
    '</urlset>',
    '',
  ].join('\n');
}
