import type { PublicAnswer, PublicRoute, PublicVisit } from '../../platform/http/public-route.ts';
import { homePage } from './pages/home.tsx';
import { newsPage } from './pages/news.tsx';
import { noticesPage } from './pages/notices.tsx';
import { onePage } from './pages/one-page.tsx';
import { participatePage } from './pages/participate.tsx';
import { projectsPage } from './pages/projects.tsx';
import { resultsPage } from './pages/results.tsx';
import { siteMapPage } from './pages/site-map.tsx';
import { fileRoutes } from './routes/files.ts';

const page = (
  url: string,
  audit: string,
  handler: (visit: PublicVisit) => Promise<PublicAnswer>,
  query?: readonly string[],
): PublicRoute => ({
  method: 'GET',
  url,
  permission: { of: 'anyone' },
  audit,
  kept: true,
  ...(query && { query }),
  handler,
});

/** Every page a citizen reads. All of them are made of what is published, of the address and of the day alone. */
export const publicSiteRoutes: readonly PublicRoute[] = [
  page('/', 'site.home', homePage),
  page('/i-progetti', 'site.projects', projectsPage),
  page('/i-progetti/:slug', 'site.project', (v) => onePage(v, 'project', '/i-progetti')),
  page('/novita', 'site.news-list', newsPage, ['anno', 'tipo', 'pagina']),
  page('/novita/:slug', 'site.news', (v) => onePage(v, 'news', '/novita')),
  page('/avvisi-pubblici', 'site.notices', noticesPage),
  page('/avvisi-pubblici/:slug', 'site.notice', (v) => onePage(v, 'notice', '/avvisi-pubblici')),
  page('/partecipa', 'site.participate', participatePage),
  page('/partecipa/persone', 'site.for-people', (v) => onePage(v, 'for-people', '/partecipa')),
  page('/partecipa/facile-da-leggere', 'site.for-people-easy', (v) =>
    onePage(v, 'for-people-easy', '/partecipa'),
  ),
  page('/partecipa/aziende', 'site.for-companies', (v) => onePage(v, 'for-companies', '/partecipa')),
  page('/partecipa/servizi', 'site.for-services', (v) => onePage(v, 'for-services', '/partecipa')),
  page('/risultati', 'site.results', resultsPage),
  page('/accessibilita', 'site.accessibility', (v) => onePage(v, 'accessibility', '/accessibilita')),
  page('/privacy', 'site.privacy', (v) => onePage(v, 'privacy', '/privacy')),
  page('/note-legali', 'site.legal', (v) => onePage(v, 'legal', '/note-legali')),
  page('/mappa-del-sito', 'site.map', siteMapPage),
  ...fileRoutes,
];
