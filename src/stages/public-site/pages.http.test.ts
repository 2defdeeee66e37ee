import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { NewsKind } from '../editorial/types.ts';
import { aPublishedContent, plantPublished, someProjectFacts } from './fixtures.ts';

let http: HttpWorld;
const day = (text: string) => text as CalendarDay;
const notice = { projectId: null, projectTitle: 'Progetto di prova' };

const plant = (page: Parameters<typeof plantPublished>[2]) => plantPublished(http.db, http.world, page);
const news = (slug: string, on: string, newsKind: NewsKind = 'notizia', title = `Notizia ${slug}`) =>
  plant({ kind: 'news', slug, content: aPublishedContent({ title, date: day(on), newsKind }) });

beforeAll(async () => {
  http = await openHttpWorld();
  http.clock.now = new Date('2026-03-10T10:00:00Z');
  const home = await plant({ kind: 'home', content: aPublishedContent({ title: 'Al lavoro, insieme' }) });
  await plant({
    kind: 'home',
    lang: 'en',
    pageId: home,
    content: aPublishedContent({ title: 'To work, together' }),
  });
  for (const kind of ['for-people', 'for-people-easy', 'for-companies', 'for-services', 'privacy'] as const)
    await plant({ kind, content: aPublishedContent({ title: `Pagina ${kind}` }) });
  await plant({
    kind: 'project',
    slug: 'progetto',
    content: aPublishedContent({
      title: 'Il progetto di prova',
      project: someProjectFacts(http.world.projectId),
    }),
  });
  await plant({
    kind: 'notice',
    slug: 'aperto',
    content: aPublishedContent({ title: 'Avviso aperto', expiresOn: day('2026-03-10'), notice }),
  });
  await plant({
    kind: 'notice',
    slug: 'chiuso',
    content: aPublishedContent({ title: 'Avviso chiuso', expiresOn: day('2026-03-09'), notice }),
  });
  for (let n = 1; n <= 21; n++)
    await news(`n-${n}`, `2025-01-${String(n).padStart(2, '0')}`, n === 1 ? 'comunicato' : 'notizia');
  await news('recente', '2026-02-01', 'avviso', '<i>Titolo</i> & "virgolette"');
  await plant({ kind: 'news', slug: 'tolta', content: null });
});
afterAll(() => http.close());

const read = async (url: string) => {
  const answer = await http.app.inject({ method: 'GET', url });
  return { status: answer.statusCode, text: answer.body, headers: answer.headers };
};
const text = async (url: string) => (await read(url)).text;
const titlesIn = (page: string) =>
  [...page.matchAll(/<h3 class="site-card-title"><a [^>]*>(.*?)<\/a>/g)].map((m) => m[1]);

it('shows on the first page the doors, what is open, the projects and the latest news', async () => {
  const home = await text('/');
  for (const there of [
    'Al lavoro, insieme',
    'Per le aziende',
    'Avviso aperto',
    'Il progetto di prova',
    'Notizia n-21',
  ])
    expect(home).toContain(there);
  for (const not of ['Avviso chiuso', 'Notizia n-1<']) expect(home).not.toContain(not);
});

it('speaks English under /en, and says of each page that it is Italian alone', async () => {
  const home = await text('/en');
  expect(home).toContain('To work, together');
  expect(home).toContain('<html lang="en"');
  expect(home).toMatch(/<a href="\/i-progetti\/progetto" lang="it" hreflang="it">Il progetto di prova<\/a>/);
  expect(home).toContain('(in Italian)');
});

it('lists the open notices apart from those that are over; the last day still counts', async () => {
  const [open = '', closed = ''] = (await text('/avvisi-pubblici')).split('Avvisi chiusi');
  expect(titlesIn(open)).toEqual(['Avviso aperto']);
  expect(titlesIn(closed)).toEqual(['Avviso chiuso']);
  expect(open).toContain('Si può fare domanda fino al 10/03/2026');
  expect(closed).toContain('Chiuso il 09/03/2026');
});

it('offers the form of an open notice, and none of one that is over', async () => {
  expect(await text('/avvisi-pubblici/aperto')).toMatch(/href="\/domanda"[^>]*>Fai domanda/);
  const over = await text('/avvisi-pubblici/chiuso');
  expect(over).toContain('non si può più fare domanda');
  expect(over).not.toContain('href="/domanda"');
});

it('closes a notice at midnight in Italy, although nothing was published and the page is kept', async () => {
  http.clock.now = new Date('2026-03-10T22:59:59Z');
  expect(await text('/avvisi-pubblici/aperto')).toContain('href="/domanda"');
  http.clock.now = new Date('2026-03-10T23:00:00Z');
  expect(await text('/avvisi-pubblici/aperto')).not.toContain('href="/domanda"');
  expect(await text('/avvisi-pubblici')).toContain('nessun avviso è aperto');
  http.clock.now = new Date('2026-03-10T10:00:00Z');
});

it('lists the news newest first, twenty a page, and what is escaped stays so', async () => {
  const first = titlesIn(await text('/novita'));
  expect(first).toHaveLength(20);
  expect(first[0]).toBe('&lt;i>Titolo&lt;/i> &amp; &quot;virgolette&quot;');
  expect(titlesIn(await text('/novita?pagina=2'))).toEqual(['Notizia n-2', 'Notizia n-1']);
});

it('filters the news by year and by kind, in the address', async () => {
  expect(titlesIn(await text('/novita?anno=2026'))).toHaveLength(1);
  expect(titlesIn(await text('/novita?anno=2025&tipo=comunicato'))).toEqual(['Notizia n-1']);
  expect(await text('/novita?anno=2026&tipo=comunicato')).toContain('Nessuna notizia con questi filtri');
  expect(await text('/novita?anno=2025')).toContain('href="/novita?anno=2025&amp;pagina=2"');
});

it('has no page of news that cannot be', async () => {
  for (const query of [
    'pagina=3',
    'pagina=0',
    'pagina=1e1',
    'anno=1999',
    'anno=20',
    'tipo=altro',
    'pagina=99999',
  ])
    expect((await read(`/novita?${query}`)).status, query).toBe(404);
});

it('shows nothing of a page that was taken away, anywhere', async () => {
  expect((await read('/novita/tolta')).status).toBe(404);
  for (const url of ['/novita', '/feed.xml', '/sitemap.xml', '/mappa-del-sito'])
    expect(await text(url)).not.toContain('tolta');
});

it('leads from «Partecipare» to persons, companies and services, and each page to its form', async () => {
  const doors = await text('/partecipa');
  for (const path of ['persone', 'facile-da-leggere', 'aziende', 'servizi'])
    expect(doors).toContain(`href="/partecipa/${path}"`);
  expect(doors).toContain('SPID e CIE');
  expect(await text('/partecipa/persone')).toMatch(/href="\/domanda"/);
  expect(await text('/partecipa/facile-da-leggere')).toMatch(/href="\/domanda"/);
  expect(await text('/partecipa/aziende')).toMatch(/href="\/offri-un-posto"/);
  expect(await text('/partecipa/servizi')).toMatch(/data-element="service-generic-access" href="\/accedi"/);
});

it('puts every page that is published into the map of the site', async () => {
  const map = await text('/mappa-del-sito');
  for (const href of [
    '/i-progetti/progetto',
    '/novita/n-1',
    '/avvisi-pubblici/chiuso',
    '/partecipa/aziende',
    '/privacy',
  ])
    expect(map).toContain(`href="${href}"`);
  expect(map).not.toContain('href="/note-legali">Pagina');
});

it('sends a feed of news and notices in each language', async () => {
  const { text: feed, headers } = await read('/feed.xml');
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(feed.match(/<entry /g)).toHaveLength(24);
  expect(feed).toContain('<title>&lt;i&gt;Titolo&lt;/i&gt; &amp; &quot;virgolette&quot;</title>');
  expect(feed).toContain('<id>https://accompagna.example/novita/recente</id>');
  expect(await text('/en/feed.xml')).toContain('href="https://accompagna.example/en/feed.xml"');
});

it('sends a map for search engines, with both languages where there are both', async () => {
  const map = await text('/sitemap.xml');
  expect(map).toContain('<loc>https://accompagna.example/</loc>');
  expect(map).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://accompagna.example/en"/>');
  expect(map).not.toContain('/en/privacy');
  expect(await text('/robots.txt')).toContain('Sitemap: https://accompagna.example/sitemap.xml');
});

it('sends a picture and a document while a page shows them, under their own name', async () => {
  const [image, document] = [randomUUID(), randomUUID()];
  for (const [id, type, name] of [
    [image, 'image/jpeg', 'una foto.jpg'],
    [document, 'application/pdf', 'atto.pdf'],
  ] as const) {
    const [brought] = (await http.db.asSuperuser('select id from app.account limit 1', [])) as {
      id: string;
    }[];
    await http.db.asSuperuser(
      `insert into app.site_asset (id, territory_id, kind, media_type, name, title_it, people, bytes, width, height, pages, brought_by)
       values ($1, $2, $3, $4, $5, 'Titolo', $6, '\\x00'::bytea, $7, $7, $8, $9)`,
      [
        id,
        http.world.territoryId,
        type === 'image/jpeg' ? 'image' : 'document',
        type,
        name,
        type === 'image/jpeg' ? 'nobody' : null,
        type === 'image/jpeg' ? 1 : null,
        type === 'image/jpeg' ? null : 1,
        brought?.id,
      ],
    );
    await http.db.asSuperuser(
      "insert into app.published_asset (id, territory_id, media_type, name, bytes, published_at) values ($1, $2, $3, $4, '\\x0102'::bytea, now())",
      [id, http.world.territoryId, type, name],
    );
  }
  const [imagePath, documentPath] = [`/immagini/${image}/una%20foto.jpg`, `/documenti/${document}/atto.pdf`];
  expect((await read(imagePath)).status).toBe(404);
  expect((await read(documentPath)).status).toBe(404);
  await plant({
    kind: 'news',
    slug: 'con-figure',
    content: aPublishedContent({
      title: 'Con figure',
      image: { id: image as never, href: imagePath, alt: 'Una foto', credit: null, width: 1, height: 1 },
      documents: [{ title: 'Atto', href: documentPath, size: 2 }],
    }),
  });
  await new Promise((done) => setTimeout(done, 1100));
  const picture = await read(imagePath);
  expect([
    picture.status,
    picture.headers['content-type'],
    picture.headers['x-content-type-options'],
  ]).toEqual([200, 'image/jpeg', 'nosniff']);
  const file = await read(documentPath);
  expect(file.headers['content-disposition']).toContain('attachment');
  expect((await read(`/immagini/${document}/atto.pdf`)).status).toBe(404);
  expect((await read(`/immagini/${image}/altra.jpg`)).status).toBe(404);
  expect((await read('/immagini/non-un-id/x.jpg')).status).toBe(404);
  await http.db.asSuperuser("update app.published_page set content = null where slug = 'con-figure'", []);
  await http.db.asSuperuser('insert into app.published_change default values', []);
  await new Promise((done) => setTimeout(done, 1100));
  expect((await read(imagePath)).status).toBe(404);
  expect((await read(documentPath)).status).toBe(404);
});

it('asks on every page how clear it is', async () => {
  for (const url of [
    '/',
    '/i-progetti',
    '/novita',
    '/avvisi-pubblici',
    '/partecipa',
    '/risultati',
    '/mappa-del-sito',
    '/privacy',
  ])
    expect(await text(url), url).toContain('data-element="feedback"');
});
