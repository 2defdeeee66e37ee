import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aPublishedContent, plantPublished, someProjectFacts } from './fixtures.ts';

let http: HttpWorld;
let pageId: string;

const body = `${'parola '.repeat(150)}\n\n## Finalità\n\n${'parola '.repeat(150)}\n\n## Destinatari\n\n- ${'parola '.repeat(11)}`;

beforeAll(async () => {
  http = await openHttpWorld();
  pageId = await plantPublished(http.db, http.world, {
    kind: 'project',
    slug: 'lavoro-in-corso-2',
    content: aPublishedContent({
      title: 'Lavoro in corso seconda edizione',
      lead: 'Il progetto <b>crea</b> un sistema & un percorso.',
      body,
      date: '2020-06-05' as CalendarDay,
      expiresOn: '2026-01-31' as CalendarDay,
      documents: [{ title: 'Decreto', href: 'https://www.regione.example/decreto.pdf', size: null }],
      more: '## Da leggere\n\nAltro [qui](https://www.regione.example/).',
      project: someProjectFacts(http.world.projectId),
    }),
  });
});
afterAll(() => http.close());

const read = async (url: string) => {
  const answer = await http.app.inject({ method: 'GET', url });
  return { status: answer.statusCode, text: answer.body, headers: answer.headers };
};

it('shows the project whole: dates, closing day, reading time of 313 words, last update', async () => {
  const { status, text } = await read('/i-progetti/lavoro-in-corso-2');
  expect(status).toBe(200);
  expect(text).toContain('<h1 data-element="page-name">Lavoro in corso seconda edizione</h1>');
  expect(text).toContain('Dettagli del progetto');
  expect(text).toContain('05 giugno 2020');
  expect(text).toContain('31 gennaio 2026');
  expect(text).toContain('2 min');
  expect(text).toMatch(/Ultimo aggiornamento<\/span> <time[^>]*>05\/06\/2025, 11:18</);
});

it('lists its sections in the index, in the order of the page, and leads to each', async () => {
  const { text } = await read('/i-progetti/lavoro-in-corso-2');
  const index = /<ul class="link-list" data-element="page-index">(.*?)<\/ul>/s.exec(text)?.[1] ?? '';
  const anchors = [...index.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
  expect(anchors).toEqual([
    'descrizione',
    'finalita',
    'destinatari',
    'partner',
    'documenti',
    'a-cura-di',
    'contatti',
    'ulteriori-informazioni',
  ]);
  for (const anchor of anchors) expect(text.split(`id="${anchor}"`)).toHaveLength(2);
});

it('draws the seats it knows and puts every body into the table beside the map', async () => {
  const { text } = await read('/i-progetti/lavoro-in-corso-2');
  expect(text).toContain('<title id="map-title">Mappa schematica: Lavoro in corso, seconda edizione</title>');
  expect(text.match(/class="public-map-seat"/g)).toHaveLength(2);
  expect(text.match(/class="public-map-dot"/g)).toHaveLength(1);
  for (const name of ['Azienda di prova', 'Comune di prova', 'Cooperativa di prova', 'Consorzio di fuori'])
    expect(text).toContain(`<th scope="row">${name}</th>`);
  expect(text).toContain('Massa, Carrara, Montignoso');
});

it('escapes what an editor wrote', async () => {
  const { text } = await read('/i-progetti/lavoro-in-corso-2');
  expect(text).toContain('&lt;b>crea&lt;/b> un sistema &amp; un percorso.');
});

it('asks how clear the page is, and sets no cookie', async () => {
  const { text, headers } = await read('/i-progetti/lavoro-in-corso-2');
  expect(text).toContain(`name="page" value="${pageId}"`);
  expect(headers['set-cookie']).toBeUndefined();
});

it('tells in English that there is no English yet, and leads to the Italian page', async () => {
  const { status, text } = await read('/en/i-progetti/lavoro-in-corso-2');
  expect(status).toBe(200);
  expect(text).toContain('This page is not in English yet');
  expect(text).toContain('<a href="/i-progetti/lavoro-in-corso-2" hreflang="it">');
  expect(text).toContain('noindex');
  expect((await read('/i-progetti/lavoro-in-corso-2')).text).not.toContain('hreflang="en" href="https');
});

it('shows the English page under /en once it is published', async () => {
  await plantPublished(http.db, http.world, {
    kind: 'project',
    slug: 'lavoro-in-corso-2',
    lang: 'en',
    pageId,
    content: aPublishedContent({ title: 'Work in progress, second edition' }),
  });
  await new Promise((done) => setTimeout(done, 1100));
  const { text } = await read('/en/i-progetti/lavoro-in-corso-2');
  expect(text).toContain('Work in progress, second edition');
  expect(text).toContain('5 June 2025, 11:18');
  expect((await read('/i-progetti/lavoro-in-corso-2')).text).toContain(
    'hreflang="en" href="https://accompagna.example/en/i-progetti/lavoro-in-corso-2"',
  );
});

it('answers 404 where nothing is published', async () => {
  for (const url of ['/i-progetti/altro', '/en/i-progetti/altro', '/novita/lavoro-in-corso-2', '/privacy'])
    expect((await read(url)).status).toBe(404);
});
