import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aPublishedContent, plantPublished } from './fixtures.ts';

type Element = DefaultTreeAdapterTypes.Element;
let http: HttpWorld;
let news: Element[];
let service: Element[];

/** The headings that the model asks of a service, in its order (storage/municipality/contentTypeItems.ts). */
const serviceIndex = ['A chi è rivolto', 'Come fare', 'Cosa serve', 'Cosa si ottiene', 'Tempi e scadenze'];

beforeAll(async () => {
  http = await openHttpWorld();
  await plantPublished(http.db, http.world, {
    kind: 'news',
    slug: 'una-notizia',
    content: aPublishedContent({
      title: 'Una notizia',
      date: '2026-01-02' as CalendarDay,
      newsKind: 'notizia',
      documents: [{ title: 'Un atto', href: 'https://www.regione.example/atto.pdf', size: null }],
      more: 'Altro da leggere.',
    }),
  });
  await plantPublished(http.db, http.world, {
    kind: 'for-people',
    content: aPublishedContent({
      title: 'Partecipare a un progetto',
      body: serviceIndex.map((title) => `## ${title}\n\nUn testo.`).join('\n\n'),
    }),
  });
  news = await elements('/novita/una-notizia');
  service = await elements('/partecipa/persone');
});
afterAll(() => http.close());

async function elements(url: string): Promise<Element[]> {
  const { body } = await http.app.inject({ method: 'GET', url });
  const all: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!('tagName' in node)) return;
    all.push(node);
    node.childNodes.forEach(walk);
  };
  parse(body).childNodes.forEach(walk);
  return all;
}
const attribute = (e: Element, name: string) => e.attrs.find((a) => a.name === name)?.value;
const withElement = (page: readonly Element[], name: string) =>
  page.filter((e) => attribute(e, 'data-element') === name);
function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
/** What stands in a list as `> li > a`, which is where the validator looks. */
const itemsOf = (list: Element | undefined) =>
  (list?.childNodes ?? []).flatMap((item) =>
    'tagName' in item && item.tagName === 'li'
      ? item.childNodes.filter((a) => 'tagName' in a && a.tagName === 'a').map((a) => textOf(a).trim())
      : [],
  );

it('has every data-element of a page of the model (pa-website-validator: menuAudit, feedbackElementAudit, privacyAudit, accessibilityDeclarationIsPresentAudit)', () => {
  for (const name of [
    'main-navigation',
    'news',
    'all-services',
    'breadcrumb',
    'page-name',
    'page-index',
    'feedback',
    'feedback-title',
    'feedback-rate-1',
    'feedback-rate-5',
    'feedback-rating-positive',
    'feedback-rating-negative',
    'feedback-input-text',
    'privacy-policy-link',
    'legal-notes',
    'accessibility-link',
    'metatag',
  ])
    expect(withElement(news, name).length, name).toBeGreaterThan(0);
});

it('tells a piece of news in the order of the model (design-comuni-wordpress-theme: single-notizia.php)', () => {
  expect(itemsOf(withElement(news, 'page-index')[0])).toEqual([
    'Descrizione',
    'Documenti',
    'A cura di',
    'Contatti',
    'Ulteriori informazioni',
  ]);
  expect(news.filter((e) => e.tagName === 'h1').map(textOf)).toEqual(['Una notizia']);
  const headings = news.filter((e) => /^h[12]$/.test(e.tagName)).map(textOf);
  expect(headings.indexOf('Dettagli della notizia')).toBe(headings.indexOf('Una notizia') + 1);
  expect(news.filter((e) => e.tagName === 'dt').map(textOf)).toEqual(['Data:', 'Tempo di lettura:']);
  expect(textOf(withElement(news, 'breadcrumb')[0] as Element)).toMatch(
    /Pagina iniziale\s*\/\s*Novità\s*\/\s*Una notizia/,
  );
});

it('tells a service with everything that the model obliges to (pa-website-validator: serviziAudit.ts, contentTypeItems.ts)', () => {
  const index = itemsOf(withElement(service, 'page-index')[0]);
  expect(index.filter((title) => serviceIndex.includes(title))).toEqual(serviceIndex);
  expect(index).toContain('Contatti');
  const text = (name: string) => withElement(service, name).map(textOf).join(' ').trim();
  expect(text('service-title')).toBe('Partecipare a un progetto');
  expect(text('service-description')).not.toBe('');
  expect(text('service-status').toLowerCase()).toContain('attivo');
  expect(text('service-area')).toBe('Sportello di prova');
  expect(withElement(service, 'service-topic').map((e) => e.tagName)).toEqual(['a', 'a']);
  expect(withElement(service, 'service-generic-access')).toHaveLength(1);
});

it('describes the service to machines with the members that are looked for (pa-website-validator: metatagAudit.ts)', () => {
  const data = JSON.parse(textOf(withElement(service, 'metatag')[0] as Element)) as Record<string, unknown>;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: 'Partecipare a un progetto',
    serviceType: 'Accompagnamento al lavoro',
    serviceOperator: { name: 'Ufficio di prova' },
    areaServed: { name: 'Toscana' },
    audience: { name: expect.any(String) },
    availableChannel: {
      serviceUrl: 'https://accompagna.example/domanda',
      serviceLocation: {
        name: 'Sportello di prova',
        address: { streetAddress: 'Via della Prova 1', postalCode: '54100', addressLocality: 'Massa' },
      },
    },
  });
});

it('describes a piece of news as an article with its way from the first page', () => {
  const data = JSON.parse(textOf(withElement(news, 'metatag')[0] as Element)) as Record<string, unknown>;
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Una notizia',
    datePublished: '2026-01-02',
    mainEntityOfPage: {
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://accompagna.example/' },
          { position: 2, item: 'https://accompagna.example/novita', name: 'Novità' },
          { position: 3, item: 'https://accompagna.example/novita/una-notizia' },
        ],
      },
    },
  });
});

it('gives every heading of the index a place, and no id twice', () => {
  for (const page of [news, service]) {
    const ids = page.map((e) => attribute(e, 'id')).filter((id) => id !== undefined);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = page
      .map((e) => attribute(e, 'href'))
      .filter((href) => href?.startsWith('#'))
      .map((href) => href?.slice(1));
    for (const target of targets) expect(ids).toContain(target);
  }
});

it('uses titles in words, never in capitals alone (design-comuni-docs: buone-pratiche-asseverazione.rst)', async () => {
  for (const page of [news, service])
    for (const heading of page.filter((e) => /^h[1-4]$/.test(e.tagName)).map(textOf))
      expect(heading === heading.toUpperCase() && /\p{L}{4}/u.test(heading), heading).toBe(false);
});
