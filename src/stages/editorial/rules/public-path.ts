import type { PageKind, SiteLanguage } from '../types.ts';

const single = {
  home: '/',
  'for-people': '/partecipa/persone',
  'for-people-easy': '/partecipa/facile-da-leggere',
  'for-companies': '/partecipa/aziende',
  'for-services': '/partecipa/servizi',
  results: '/risultati',
  accessibility: '/accessibilita',
  privacy: '/privacy',
  legal: '/note-legali',
} as const;
const many = { project: '/i-progetti', news: '/novita', notice: '/avvisi-pubblici' } as const;

/** The address of a page of the public site, without host. English stands under `/en`, with the same names.
 *  @param slug of a project, a piece of news or a notice; the others have one address each */
export function publicPath(kind: PageKind, slug: string, lang: SiteLanguage): string {
  const path =
    kind === 'project' || kind === 'news' || kind === 'notice' ? `${many[kind]}/${slug}` : single[kind];
  return inLanguage(path, lang);
}

/** The same address in the given language. @param path the Italian one, from the root */
export function inLanguage(path: string, lang: SiteLanguage): string {
  if (lang === 'it') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
