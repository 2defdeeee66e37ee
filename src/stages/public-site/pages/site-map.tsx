import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { publicTopics } from '../../editorial/parts/public-beside.tsx';
import { publicPath } from '../../editorial/rules/public-path.ts';
import { type PageKind, pageKinds } from '../../editorial/types.ts';
import { publicPageWords } from '../../editorial/words/public-page.ts';
import { readTitles } from '../commands/read-published.ts';
import { newestFirst } from '../rules/order-pages.ts';
import type { ListedPage } from '../types.ts';
import { publicSiteWords } from '../words.ts';
import { listPage } from './list-page.tsx';

const groups = [
  { key: 'projects', path: '/i-progetti', kinds: ['project'] },
  {
    key: 'participate',
    path: '/partecipa',
    kinds: ['for-people', 'for-people-easy', 'for-companies', 'for-services'],
  },
  { key: 'news', path: '/novita', kinds: ['news'] },
  { key: 'notices', path: '/avvisi-pubblici', kinds: ['notice'] },
  { key: 'aboutSite', path: '/risultati', kinds: ['results', 'accessibility', 'privacy', 'legal'] },
] as const satisfies readonly { key: string; path: string; kinds: readonly PageKind[] }[];

/** GET /mappa-del-sito: every page, in the order of the sections. */
export async function siteMapPage(visit: PublicVisit): Promise<PublicAnswer> {
  const { language: lang } = visit;
  const pages = newestFirst(await readTitles(visit.doors, pageKinds, lang));
  const word = (key: keyof typeof publicSiteWords) => say(publicSiteWords, key, lang);
  return listPage(visit, {
    rated: 'site-map',
    title: word('siteMap'),
    lead: word('siteMapLead'),
    children: (
      <>
        {groups.map(({ key, path, kinds }) => (
          <section key={key} aria-labelledby={`mappa-${key}`}>
            <h2 id={`mappa-${key}`}>
              {key === 'aboutSite' ? word(key) : <a href={siteAddress(path, lang)}>{word(key)}</a>}
            </h2>
            <ul>
              {kinds.flatMap((kind) =>
                pages
                  .filter((p) => p.kind === kind)
                  .map((p) => <Entry key={p.pageId} page={p} lang={lang} />),
              )}
              {key === 'aboutSite' && (
                <li>
                  <a href={siteAddress('/feed.xml', lang)}>{word('feeds')}</a>
                </li>
              )}
            </ul>
          </section>
        ))}
        <Topics lang={lang} />
      </>
    ),
  });
}

/** Every topic of the site: the validator of the Comuni site model reads them here. */
function Topics({ lang }: { lang: PublicVisit['language'] }) {
  return (
    <section aria-labelledby="mappa-topics">
      <h2 id="mappa-topics">{say(publicPageWords, 'topics', lang)}</h2>
      <ul>
        {(['work', 'inclusion', 'companies'] as const).map((topic) => (
          <li key={topic}>
            <a href={siteAddress(publicTopics[topic], lang)} data-element="topic-element">
              {say(publicPageWords, `topic.${topic}`, lang)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ page, lang }: { page: ListedPage; lang: PublicVisit['language'] }) {
  const other = page.lang === lang ? undefined : page.lang;
  return (
    <li>
      <a href={publicPath(page.kind, page.slug, page.lang)} lang={other} hreflang={other}>
        {page.title}
      </a>
      {other && <> ({say(publicSiteWords, 'inItalian', lang)})</>}
    </li>
  );
}
