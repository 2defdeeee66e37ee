import type { SiteLanguage } from '../../editorial/types.ts';
import type { ListedPage } from '../types.ts';

/** Each page once, in the language asked for: in Italian where there is no English. What is English alone does not stand
 *  in an Italian list, since the site is Italian first. */
export function inOneLanguage(pages: readonly ListedPage[], lang: SiteLanguage): ListedPage[] {
  const here = pages.filter((p) => p.lang === lang);
  if (lang === 'it') return here;
  const translated = new Set(here.map((p) => p.pageId));
  return [...here, ...pages.filter((p) => p.lang === 'it' && !translated.has(p.pageId))];
}
