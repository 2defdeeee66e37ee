import type { Language } from './language.ts';

/** The address of a page of the public site in one language. English stands under `/en`, with the same names.
 *  @param path the Italian one, from the root */
export function siteAddress(path: string, lang: Language): string {
  if (lang === 'it') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
