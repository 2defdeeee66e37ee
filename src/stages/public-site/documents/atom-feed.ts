import { inLanguage, publicPath } from '../../editorial/rules/public-path.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { ListedPage } from '../types.ts';
import { publicSiteWords } from '../words.ts';
import { xmlText } from './xml-text.ts';

const LONGEST = 50;

/** News and notices as an Atom feed (RFC 4287), the newest first, at most fifty.
 *  @param publicUrl of the installation, without a slash at its end
 *  @param empty instant that an empty feed bears */
export function atomFeed(
  pages: readonly ListedPage[],
  lang: SiteLanguage,
  publicUrl: string,
  empty: Date,
): string {
  const self = `${publicUrl}${inLanguage('/feed.xml', lang)}`;
  const newest = Math.max(0, ...pages.map((p) => p.updatedAt.getTime()));
  const updated = newest === 0 ? empty : new Date(newest);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(publicSiteWords.feedTitle[lang])}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    '<author><name>Accompagna</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${publicUrl}${inLanguage('/novita', lang)}`)}"/>`,
    ...pages.slice(0, LONGEST).map((page) => entry(page, publicUrl)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(page: ListedPage, publicUrl: string): string {
  const url = xmlText(`${publicUrl}${publicPath(page.kind, page.slug, page.lang)}`);
  return [
    `<entry xml:lang="${page.lang}">`,
    `<id>${url}</id>`,
    `<title>${xmlText(page.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<published>${page.firstPublishedAt.toISOString()}</published>`,
    `<updated>${page.updatedAt.toISOString()}</updated>`,
    `<summary>${xmlText(page.lead)}</summary>`,
    '</entry>',
  ].join('');
}
