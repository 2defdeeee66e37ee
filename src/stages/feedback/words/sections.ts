import type { Language } from '../../../ui/language.ts';
import { ratedSections, type SectionNames } from '../types.ts';

/** Lists and forms as readers meet them, each under its own name. */
const sectionWords = {
  projects: { it: 'I progetti', en: 'Projects' },
  news: { it: 'Novità', en: 'News' },
  notices: { it: 'Avvisi', en: 'Notices' },
  participate: { it: 'Partecipare', en: 'Taking part' },
  // The figures by themselves, where no editor has written of them in this language.
  results: { it: 'Risultati, senza un testo', en: 'Results, without a text' },
  'site-map': { it: 'Mappa del sito', en: 'Site map' },
  offer: { it: 'Offri un posto di lavoro', en: 'Offer a place of work' },
  'offer-sent': { it: 'Dopo aver offerto un posto di lavoro', en: 'After offering a place of work' },
} as const;

/** The names of lists and forms in a language. */
export function sectionNames(lang: Language): SectionNames {
  return Object.fromEntries(ratedSections.map((s) => [s, sectionWords[s][lang]])) as SectionNames;
}
