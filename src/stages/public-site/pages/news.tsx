import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { newsKinds } from '../../editorial/types.ts';
import { readTitles } from '../commands/read-published.ts';
import { NewsFilter } from '../parts/news-filter.tsx';
import { PageCards } from '../parts/page-cards.tsx';
import { PageNumbers } from '../parts/page-numbers.tsx';
import { chosenNews, type NewsQuery, readNewsQuery, yearsOf } from '../rules/chosen-news.ts';
import { newestFirst } from '../rules/order-pages.ts';
import { publicSiteWords } from '../words.ts';
import { listPage } from './list-page.tsx';
import { newsCard } from './listed-cards.tsx';

/** GET /novita: the news, newest first, of a year and a kind if one likes, twenty a page. */
export async function newsPage(visit: PublicVisit): Promise<PublicAnswer> {
  const { language: lang } = visit;
  const asked = readNewsQuery(visit.query);
  if (asked === undefined) return { kind: 'absent' };
  const news = newestFirst(await readTitles(visit.doors, ['news'], lang));
  const chosen = chosenNews(news, asked);
  if (chosen === undefined) return { kind: 'absent' };
  const word = (key: keyof typeof publicSiteWords, values = {}) => say(publicSiteWords, key, lang, values);
  const hrefOf = (changed: Partial<NewsQuery>) => addressOf({ ...asked, ...changed }, lang);
  return listPage(visit, {
    section: '/novita',
    rated: 'news',
    title: word('news'),
    lead: word('newsLead'),
    children:
      news.length === 0 ? (
        <p>{word('newsNone')}</p>
      ) : (
        <>
          <nav aria-label={word('categories')}>
            <ul class="public-chips">
              {newsKinds.map((kind) => (
                <li key={kind}>
                  <a
                    class="chip chip-simple"
                    href={addressOf({ year: undefined, kind, page: 1 }, lang)}
                    aria-current={kind === asked.kind ? 'true' : undefined}
                    data-element="news-category-link"
                  >
                    <span class="chip-label">{word(`kinds.${kind}`)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <NewsFilter lang={lang} years={yearsOf(news)} year={asked.year} kind={asked.kind} />
          <h2 class="site-count">{word('newsCount', { count: chosen.count })}</h2>
          {chosen.count === 0 ? (
            <p>{word('newsNoneFound')}</p>
          ) : (
            <PageCards cards={chosen.shown.map((n) => newsCard(n, lang))} lang={lang} />
          )}
          <PageNumbers
            lang={lang}
            current={asked.page}
            last={chosen.last}
            hrefOf={(page) => hrefOf({ page })}
          />
        </>
      ),
  });
}

function addressOf({ year, kind, page }: NewsQuery, lang: PublicVisit['language']): string {
  const query = new URLSearchParams({
    ...(year && { anno: year }),
    ...(kind && { tipo: kind }),
    ...(page > 1 && { pagina: String(page) }),
  }).toString();
  return `${siteAddress('/novita', lang)}${query && `?${query}`}`;
}
