import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { PageCards } from '../parts/page-cards.tsx';
import { publicSiteWords } from '../words.ts';
import { doorCards } from './doors.ts';
import { listPage } from './list-page.tsx';

/** GET /partecipa: the doors for persons, companies and services. */
export async function participatePage(visit: PublicVisit): Promise<PublicAnswer> {
  const { language: lang } = visit;
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
  return listPage(visit, {
    section: '/partecipa',
    rated: 'participate',
    title: word('participate'),
    lead: word('participateLead'),
    children: (
      <>
        <PageCards cards={doorCards(lang)} lang={lang} level={2} />
        <p>{word('spid')}</p>
      </>
    ),
  });
}
