import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { readTitles } from '../commands/read-published.ts';
import { type PageCard, PageCards } from '../parts/page-cards.tsx';
import { byOpening, newestFirst } from '../rules/order-pages.ts';
import { publicSiteWords } from '../words.ts';
import { doorCards } from './doors.ts';
import { cardOf, newsCard, noticeCard } from './listed-cards.tsx';
import { onePage } from './one-page.tsx';

const NEWS_ON_THE_FIRST_PAGE = 3;

/** GET /: what this is, the three doors, the projects, what is open, what is new. Absent until it is published. */
export async function homePage(visit: PublicVisit): Promise<PublicAnswer> {
  return onePage(visit, 'home', '/', async () => {
    const { language: lang } = visit;
    const listed = await readTitles(visit.doors, ['project', 'news', 'notice'], lang);
    const of = (kind: 'project' | 'news' | 'notice') => newestFirst(listed.filter((p) => p.kind === kind));
    const { open } = byOpening(of('notice'), dayInRome(visit.now));
    const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
    const block = (
      key: 'participate' | 'projects' | 'noticesOpen' | 'latestNews',
      cards: readonly PageCard[],
      all: string,
    ) =>
      cards.length > 0 && (
        <section class="site-block" aria-labelledby={`home-${key}`}>
          <h2 id={`home-${key}`}>
            <a href={siteAddress(all, lang)}>{word(key)}</a>
          </h2>
          <PageCards cards={cards} lang={lang} />
        </section>
      );
    const children = (
      <>
        {block('participate', doorCards(lang, ['people', 'companies', 'services']), '/partecipa')}
        {block(
          'noticesOpen',
          open.map((n) => noticeCard(n, false, lang)),
          '/avvisi-pubblici',
        )}
        {block('projects', of('project').map(cardOf), '/i-progetti')}
        {block(
          'latestNews',
          of('news')
            .slice(0, NEWS_ON_THE_FIRST_PAGE)
            .map((n) => newsCard(n, lang)),
          '/novita',
        )}
      </>
    );
    return { children };
  });
}
