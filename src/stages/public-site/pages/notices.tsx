import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { readTitles } from '../commands/read-published.ts';
import { PageCards } from '../parts/page-cards.tsx';
import { byOpening } from '../rules/order-pages.ts';
import { publicSiteWords } from '../words.ts';
import { listPage } from './list-page.tsx';
import { noticeCard } from './listed-cards.tsx';

/** GET /avvisi-pubblici: the notices that take applications, and apart those that are over. */
export async function noticesPage(visit: PublicVisit): Promise<PublicAnswer> {
  const { language: lang } = visit;
  const notices = await readTitles(visit.doors, ['notice'], lang);
  const { open, closed } = byOpening(notices, dayInRome(visit.now));
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
  return listPage(visit, {
    section: '/avvisi-pubblici',
    rated: 'notices',
    title: word('notices'),
    lead: word('noticesLead'),
    children: (
      <>
        <section aria-labelledby="aperti">
          <h2 id="aperti">{word('noticesOpen')}</h2>
          {open.length === 0 ? (
            <p>{word('noticesOpenNone')}</p>
          ) : (
            <>
              <PageCards cards={open.map((n) => noticeCard(n, false, lang))} lang={lang} />
              <p>
                <a class="btn btn-primary" href="/domanda">
                  {word('applyNow')}
                </a>
              </p>
            </>
          )}
        </section>
        {closed.length > 0 && (
          <section aria-labelledby="chiusi">
            <h2 id="chiusi">{word('noticesClosed')}</h2>
            <PageCards cards={closed.map((n) => noticeCard(n, true, lang))} lang={lang} />
          </section>
        )}
      </>
    ),
  });
}
