import type { ComponentChild } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { say } from '../../../ui/language.ts';
import type { PublicSection } from '../../editorial/parts/public-sections.tsx';
import { FigureTables } from '../../figures/parts/figure-tables.tsx';
import { OpenDataLinks } from '../../figures/parts/open-data-links.tsx';
import { readAllTitles, readFigures, readPage } from '../commands/read-published.ts';
import { inOneLanguage } from '../rules/in-one-language.ts';
import { newestFirst } from '../rules/order-pages.ts';
import { publicSiteWords } from '../words.ts';
import { listPage } from './list-page.tsx';
import { onePage } from './one-page.tsx';

/** GET /risultati: what the editors say of the results, then those of each project that has a page. Without such a text
 *  in the reader's language the results stand by themselves: numbers need no translation. */
export async function resultsPage(visit: PublicVisit): Promise<PublicAnswer> {
  const { languages } = await readPage(visit.doors, 'results', visit.language);
  if (languages.includes(visit.language))
    return onePage(visit, 'results', '/risultati', async () => ({ first: await figures(visit) }));
  const word = (key: 'results' | 'resultsLead') => say(publicSiteWords, key, visit.language);
  return listPage(visit, {
    section: '/risultati',
    rated: 'results',
    title: word('results'),
    lead: word('resultsLead'),
    children: (await figures(visit)).map(({ anchor, title, node }) => (
      <section key={anchor} class="site-block" aria-labelledby={anchor}>
        <h2 id={anchor}>{title}</h2>
        {node}
      </section>
    )),
  });
}

async function figures(visit: PublicVisit): Promise<readonly PublicSection[]> {
  const { language: lang } = visit;
  const latest = new Map((await readFigures(visit.doors)).map((f) => [f.projectId, f]));
  const pages = await readAllTitles(visit.doors, ['project']);
  const projects = newestFirst(inOneLanguage(pages, lang));
  // The addresses of the open data go by the Italian page, and there are none without it.
  const openSlugs = new Map(pages.filter((p) => p.lang === 'it').map((p) => [p.projectId, p.slug]));
  const told = projects.flatMap((project) => {
    const figure = project.projectId === null ? undefined : latest.get(project.projectId);
    return figure === undefined ? [] : [{ project, figure, open: openSlugs.get(project.projectId) }];
  });
  if (told.length === 0) {
    const none = (key: 'resultsNone' | 'resultsNoneTitle') => say(publicSiteWords, key, lang);
    return [section('risultati', none('resultsNoneTitle'), <p>{none('resultsNone')}</p>)];
  }
  return told.map(({ project: { slug, title }, figure, open }) =>
    section(
      `risultati-${slug}`,
      say(publicSiteWords, 'resultsOf', lang, { title }),
      <>
        <FigureTables tables={figure.tables} onDay={figure.onDay} id={slug} level={3} />
        {open !== undefined && (
          <>
            <h3>{say(publicSiteWords, 'openDataOf', lang, { title })}</h3>
            <OpenDataLinks slug={open} />
          </>
        )}
      </>,
    ),
  );
}

const section = (anchor: string, title: string, node: ComponentChild): PublicSection => ({
  anchor,
  title,
  hidden: false,
  node,
});
