import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { readTitles } from '../commands/read-published.ts';
import { PageCards } from '../parts/page-cards.tsx';
import { newestFirst } from '../rules/order-pages.ts';
import { publicSiteWords } from '../words.ts';
import { listPage } from './list-page.tsx';
import { cardOf } from './listed-cards.tsx';

/** GET /i-progetti: every project that has a page. */
export async function projectsPage(visit: PublicVisit): Promise<PublicAnswer> {
  const { language: lang } = visit;
  const projects = newestFirst(await readTitles(visit.doors, ['project'], lang));
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
  return listPage(visit, {
    section: '/i-progetti',
    rated: 'projects',
    title: word('projects'),
    lead: word('projectsLead'),
    children:
      projects.length === 0 ? (
        <p>{word('projectsNone')}</p>
      ) : (
        <PageCards cards={projects.map(cardOf)} lang={lang} level={2} />
      ),
  });
}
