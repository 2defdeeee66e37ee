import { inLanguage } from '../../editorial/rules/public-path.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { RatedSection } from '../types.ts';

const paths = {
  projects: '/i-progetti',
  news: '/novita',
  notices: '/avvisi-pubblici',
  participate: '/partecipa',
  results: '/risultati',
  'site-map': '/mappa-del-sito',
  offer: '/offri-un-posto',
  'offer-sent': '/offri-un-posto/grazie',
} as const satisfies Record<RatedSection, string>;

/** The address at which a list or form is read, without host. */
export function sectionPath(section: RatedSection, lang: SiteLanguage): string {
  return inLanguage(paths[section], lang);
}
