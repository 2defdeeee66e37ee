import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataElements, type Found } from '../../../test/support/data-elements.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { readListPage } from '../../../test/support/read-list.ts';
import type { SiteLanguage, SitePageId } from '../editorial/types.ts';
import { plantPublishedPage, plantRating } from './fixtures.ts';
import { sectionPath } from './rules/section-path.ts';
import { type RatedSection, ratedSections } from './types.ts';
import { sectionNames } from './words/sections.ts';

let http: HttpWorld;
let home: SitePageId;
let editor: Browser;
let place: { territoryId: string; accountId: string };
let host = 0;
const office = '/redazione/valutazioni';
const sentUrl = '/offri-un-posto/grazie';

beforeAll(async () => {
  http = await openHttpWorld();
  http.clock.now = new Date('2026-11-22T10:00:00Z');
  const colleague = await http.world.colleague('site-editor', http.world.bodies.lead);
  editor = await http.as(colleague);
  place = { territoryId: http.world.territoryId, accountId: colleague.accountId };
  home = await plantPublishedPage(http.db, place, { kind: 'home', title: 'Al lavoro', slug: 'home' });
});
afterAll(() => http.close());
beforeEach(async () => {
  await http.db.asSuperuser('delete from app.feedback');
  host += 1;
});

const post = (fields: Record<string, string>, lang: SiteLanguage = 'it') =>
  http.app.inject({
    method: 'POST',
    url: lang === 'it' ? '/valutazione' : '/en/valutazione',
    remoteAddress: `192.0.2.${host}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://accompagna.example' },
    payload: new URLSearchParams(fields).toString(),
  });
const whole = (page: string) => ({
  page,
  stars: '5',
  answer: 'clear',
  detail: 'Tutto bene',
  key: randomUUID(),
  step: 'text',
});
const kept = () =>
  http.db.asSuperuser<{ page_id: string; section: string | null; lang: string }>(
    'select page_id, section, lang from app.feedback order by sent_at',
  );
const formOf = (html: string): Found | undefined => dataElements(html)('feedback')[0];
const wordOf = (html: string) =>
  formOf(html)
    ?.inside('input')
    .find((i) => i.attributes['name'] === 'page')?.attributes['value'];

describe.each(['it', 'en'] as const)('a list or form, in %s', (lang) => {
  it.each([...ratedSections])(
    'asks under its own name and keeps what is said of %s apart',
    async (section) => {
      const { text } = await http.citizen.get(sectionPath(section, lang));
      expect(wordOf(text)).toBe(`${home}.${section}`);
      // The office calls it as its own page does, but for a service and for figures beside which a page may stand.
      if (section !== 'offer-sent' && section !== 'results')
        expect(text).toMatch(new RegExp(`<h1[^>]*>${sectionNames(lang)[section]}</h1>`));
      // In the language of the list, although the first page is in Italian alone.
      expect(formOf(text)?.attributes['action']).toBe(lang === 'it' ? '/valutazione' : '/en/valutazione');
      const sent = await post(whole(wordOf(text) ?? ''), lang);
      expect(sent.statusCode).toBe(303);
      expect(await kept()).toEqual([{ page_id: home, section, lang }]);
    },
  );

  it('leads back to the list that was rated', async () => {
    const sent = await post(whole(`${home}.news`), lang);
    const thanks = await http.citizen.get(String(sent.headers.location));
    expect(thanks.text).toContain(`href="${sectionPath('news', lang)}"`);
    expect(thanks.text).toContain(sectionNames(lang).news);
    const step = await post({ page: `${home}.news`, stars: '2', step: 'stars' }, lang);
    expect(step.body).toContain(
      lang === 'it' ? 'Stai valutando la pagina «Novità».' : 'You are rating the page “News”.',
    );
    expect(step.body).toContain(`name="page" value="${home}.news"`);
  });
});

describe('the end of a service', () => {
  it.each([
    ['it', 'Quanto è stato facile usare questo servizio?', 'Valuta da 1 a 5 stelle il servizio'],
    ['en', 'How easy was this service to use?', 'Rate the service from 1 to 5 stars'],
  ] as const)(
    'asks how easy it was (%s), with the stars and questions of a page',
    async (lang, title, legend) => {
      const page = dataElements((await http.citizen.get(sectionPath('offer-sent', lang))).text);
      const other = dataElements((await http.citizen.get(sectionPath('offer', lang))).text);
      expect(page('feedback-title').map((e) => e.text)).toEqual([title]);
      expect(other('feedback-title').map((e) => e.text)).not.toEqual([title]);
      expect(page('feedback')[0]?.inside('legend')[0]?.text).toBe(legend);
      for (const name of [
        ...[1, 2, 3, 4, 5].map((n) => `feedback-rate-${n}`),
        'feedback-rating-positive',
        'feedback-rating-negative',
        'feedback-input-text',
      ])
        expect(
          page(name).map((e) => e.text),
          name,
        ).toEqual(other(name).map((e) => e.text));
    },
  );

  it('speaks of the service at every step, without script too', async () => {
    const page = `${home}.offer-sent`;
    const none = await post({ page, step: 'stars' });
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('Scegli quante stelle dai al servizio, da 1 a 5.');
    const answer = await post({ page, stars: '3', step: 'stars' });
    expect(answer.body).toContain('<h1>Quanto è stato facile usare questo servizio?</h1>');
    expect(answer.body).toContain('Stai valutando il modulo con cui si offre un posto di lavoro.');
    const thanks = await http.citizen.get(String((await post(whole(page))).headers.location));
    expect(thanks.text).toContain('non cambia nulla per la tua offerta');
    expect(thanks.text).toContain('Vai alla pagina iniziale');
    expect(thanks.text).not.toContain(`href="${sentUrl}"`);
  });

  it('is kept for nobody: neither here nor in a browser', async () => {
    for (const url of [sectionPath('offer', 'it'), sentUrl]) {
      const { headers } = await http.citizen.get(url);
      expect(headers['cache-control'], url).toBe('no-store');
      expect(headers['set-cookie'], url).toBeUndefined();
    }
  });

  it('asks nothing beside a form that came back with faults: what was typed would be lost', async () => {
    const back = await http.citizen.post('/offri-un-posto', { companyName: 'Forno di prova' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Forno di prova');
    expect(formOf(back.text)).toBeUndefined();
  });
});

describe('what is not rated', () => {
  it('knows no list of another name, and none below another page', async () => {
    const news = await plantPublishedPage(http.db, place, { slug: `una-${host}` });
    for (const page of [
      `${home}.home`,
      `${home}.`,
      `${home}.news.news`,
      `${home}.NEWS`,
      'news',
      `${news}.news`,
      `${randomUUID()}.news`,
    ]) {
      expect((await post(whole(page))).statusCode, page).toBe(404);
      expect((await post({ page, step: 'stars' })).statusCode, page).toBe(404);
      expect((await editor.get(`${office}/${page}`)).status, page).toBe(404);
    }
    expect(await kept()).toEqual([]);
  });

  it('asks nothing where the first page was taken away', async () => {
    await http.db.asSuperuser('update app.published_page set content = null where page_id = $1', [home]);
    await http.db.asSuperuser('insert into app.published_change default values');
    http.clock.now = new Date(http.clock.now.getTime() + 2_000);
    try {
      expect(formOf((await http.citizen.get('/offri-un-posto')).text)).toBeUndefined();
      expect((await post(whole(`${home}.news`))).statusCode).toBe(404);
    } finally {
      await http.db.asSuperuser(
        `update app.published_page set content = '{"title":"Al lavoro"}' where page_id = $1`,
        [home],
      );
    }
  });
});

describe('for the editors', () => {
  const rate = (section: RatedSection | null, stars: number) =>
    plantRating(http.db, {
      ...place,
      pageId: home,
      section,
      stars,
      sentAt: new Date('2026-11-20T10:00:00Z'),
    });

  it('gives each list and form a row of its own, under its own name, beside the first page', async () => {
    await rate(null, 5);
    await rate('news', 2);
    await rate('news', 3);
    await rate('offer-sent', 4);
    const { rows } = readListPage((await editor.get(`${office}?ordina=page`)).text);
    const named = (title: string) => rows.find(([t]) => t === title)?.slice(1, 4);
    expect(named('Al lavoro')).toEqual(['Pagina iniziale', '1', '5']);
    expect(named('Novità')).toEqual(['Elenco', '2', '2,5']);
    expect(named('Offri un posto di lavoro')).toEqual(['Modulo', '0', '']);
    expect(named('Dopo aver offerto un posto di lavoro')).toEqual(['Servizio', '1', '4']);
    expect(rows.map(([title]) => title)).toEqual(expect.arrayContaining(Object.values(sectionNames('it'))));
    const csv = (await editor.get(`${office}/esporta?formato=csv`)).text;
    expect(csv).toMatch(/Novità[^\n]*Elenco[^\n]*2,5/);
    expect(csv).toMatch(/Al lavoro[^\n]*Pagina iniziale[^\n]*\b5\b/);
  });

  it('shows a list with its addresses, without versions and without a text to change', async () => {
    await rate(null, 5);
    await rate('news', 2);
    const { text } = await editor.get(`${office}/${home}.news`);
    expect(text).toContain('<h1>Novità</h1>');
    expect(text).toContain('href="/novita"');
    expect(text).toContain('href="/en/novita"');
    expect(text).not.toContain('Cambia la pagina');
    expect(text).not.toContain('Che cosa è cambiato');
    const behind = (await editor.get(`${office}/elenco?pagina=${home}.news`)).text;
    expect(readListPage(behind).rows.map((r) => r[0])).toEqual(['Novità']);
    expect(behind).toMatch(new RegExp(`<option value="${home}.news" selected[^>]*>Novità`));
    const own = readListPage((await editor.get(`${office}/elenco?pagina=${home}`)).text);
    expect(own.rows.map((r) => r[0])).toEqual(['Al lavoro']);
    expect(own.links).toEqual([`${office}/${home}`]);
    const csv = (await editor.get(`${office}/elenco/esporta?formato=csv&pagina=${home}.news`)).text;
    expect(csv).toContain('Novità');
    expect(csv).not.toContain('Al lavoro');
  });

  it('asks on the first page of the office for each list apart, and leads back there once a text was read', async () => {
    await post(whole(`${home}.news`));
    await post(whole(home));
    const today = (await editor.get('/')).text;
    expect(today).toContain(`href="${office}/${home}.news"`);
    expect(today).toContain(`href="${office}/${home}"`);
    const [row] = await http.db.asSuperuser<{ id: string }>(
      "select id from app.feedback where section = 'news'",
    );
    expect((await editor.get(`${office}/${home}`)).text).not.toContain(`/testi/${row?.id}/`);
    const read = await editor.post(`${office}/testi/${row?.id}/tieni`, { _version: 1 });
    expect(read.location).toBe(`${office}/${home}.news?fatto=kept#da-leggere`);
    expect((await editor.get('/')).text).not.toContain(`href="${office}/${home}.news"`);
  });
});
