import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfPage, writtenNews } from '../../../test/support/editor-at-work.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { type Role, roles } from '../../policy/vocabulary.ts';
import { typedNews } from './fixtures.ts';

let h: HttpWorld;
let editor: Browser;
let colleague: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.comune));
  colleague = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
});
afterAll(() => h.close());

const news = (title?: string) => writtenNews(editor, title);
const published = (url: string) => copyOfPage(h, url);

it('opens to editors and coordinators, and is not there for any other role', async () => {
  const url = await news();
  const addresses = [
    '/redazione',
    '/redazione/esporta',
    '/redazione/nuova',
    '/redazione/immagini',
    '/redazione/immagini/nuova',
    url,
    `${url}/anteprima/1`,
    `${url}/versioni`,
    `${url}/confronto`,
    `${url}/pubblica`,
  ];
  const gone = (await editor.get('/redazione/non-ci-sta')).text.replaceAll(/nonce="[^"]*"/g, '');
  expect(gone).not.toContain('Anteprima');
  for (const role of Object.keys(roles) as Role[]) {
    const body = role === 'installation-admin' || role === 'person' ? null : h.world.bodies.lead;
    const browser = await h.as(await h.world.colleague(role, body));
    const may = role === 'site-editor' || role === 'coordinator';
    for (const address of addresses)
      expect([role, address, (await browser.get(address)).status]).toEqual([role, address, may ? 200 : 404]);
    if (may) continue;
    for (const [address, fields] of [
      [url, typedNews()],
      [`${url}/pubblica`, { number: 2 }],
      [`${url}/togli`, {}],
      [`${url}/togli/programma`, { day: '05/06/2099', time: '09:30' }],
      ['/redazione/nuova', { kind: 'news', title: 'Mai' }],
    ] as const)
      expect([role, address, (await browser.post(address, fields)).status]).toEqual([role, address, 404]);
  }
  expect(await published(url)).toBeUndefined();
});

describe('a page', () => {
  it('is begun with a name made of its title, which is never another page’s', async () => {
    const begin = (fields: Record<string, string>) =>
      editor.post('/redazione/nuova', { kind: 'news', ...fields });
    expect((await begin({ title: 'Un caffè insieme' })).status).toBe(303);
    expect((await begin({ title: 'Un caffè insieme' })).status).toBe(303);
    const slugs = await h.db.asSuperuser<{ slug: string }>(
      "select slug from app.site_page where slug like 'un-caffe%' order by slug",
    );
    expect(slugs.map((s) => s.slug)).toEqual(['un-caffe-insieme', 'un-caffe-insieme-2']);
    const taken = await begin({ title: 'Altro', slug: 'Un caffè insieme' });
    expect([taken.status, taken.text.includes('è già di un’altra pagina')]).toEqual([422, true]);
    expect(taken.text).toContain('value="Altro"');
    expect((await begin({ title: '' })).text).toContain('Scrivi qualche parola');
    expect((await begin({ title: '—!—' })).text).toContain('un nome con lettere o cifre');
  });

  it('of which there is one begins from a text made ready, and does not begin twice', async () => {
    expect((await editor.get('/redazione')).text).toContain('Comincia da un testo pronto');
    expect((await editor.get('/redazione/nuova?tipo=privacy')).text).toMatch(/value="privacy" selected/);
    const begun = await editor.post('/redazione/nuova', { kind: 'privacy', title: '' });
    const url = (begun.location ?? '').split('?')[0] ?? '';
    expect((await editor.get(url)).text).toContain('[');
    const hindered = await editor.get(`${url}/pubblica`);
    expect(hindered.text).toContain('Restano da completare: [');
    expect(hindered.text).not.toContain('Pubblica adesso');
    const forced = await editor.post(`${url}/pubblica`, { number: 1 });
    expect([forced.status, forced.text.includes('Restano da completare: [')]).toEqual([422, true]);
    expect(await published(url)).toBeUndefined();
    const twice = await colleague.post('/redazione/nuova', { kind: 'privacy', title: '' });
    expect([twice.status, twice.text.includes('ce n’è una sola')]).toEqual([422, true]);
  });

  it('of a project needs its project, and every project has one', async () => {
    const begin = (projectId: string) =>
      editor.post('/redazione/nuova', { kind: 'project', title: 'Il progetto', projectId });
    expect((await begin('')).text).toContain('Scegli il progetto');
    expect((await begin(crypto.randomUUID())).text).toContain('Scegli il progetto');
    expect((await begin(h.world.projectId)).status).toBe(303);
    expect((await begin(h.world.projectId)).text).toContain('ha già la sua pagina');
  });

  it('saved by two editors at once shows both texts, and neither is lost', async () => {
    const url = await news('Prima versione');
    const mine = { ...typedNews({ title: 'La mia', 'contatti-1-office': 'URP' }), _version: 2 };
    expect((await editor.post(url, mine)).status).toBe(303);
    const theirs = {
      ...typedNews({ title: 'La sua', body: 'Tutto diverso', newsKind: 'comunicato' }),
      _version: 2,
    };
    const late = await colleague.post(url, theirs);
    expect(late.status).toBe(409);
    for (const text of ['La mia', 'value="La sua"', 'Tutto diverso', 'URP', 'name="_version" value="3"'])
      expect(late.text).toContain(text);
    const told = late.text.slice(late.text.indexOf('<table'), late.text.indexOf('</table>'));
    expect(told).toMatch(/>Notizia<[\s\S]*>Comunicato</);
    expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect((await colleague.post(url, { ...theirs, _version: 3 })).status).toBe(303);
    const numbers = await h.db.asSuperuser<{ number: number }>(
      'select number from app.site_text where page_id = $1 order by number',
      [url.split('/')[3]],
    );
    expect(numbers.map((n) => n.number)).toEqual([1, 2, 3, 4]);
  });

  it('that did not change is no new version', async () => {
    const url = await news('Ferma');
    expect((await editor.post(url, { ...typedNews({ title: 'Ferma' }), _version: 2 })).location).toBe(
      `${url}?fatto=same`,
    );
  });

  it('pasted out of a word processor keeps its words without the mark-up, and says so', async () => {
    const url = await news('Incollata');
    const body =
      '<!--[if gte mso 9]><xml></xml><![endif]--><p class="MsoNormal" style="mso-margin:0">Ciao <b>a tutti</b><o:p></o:p></p><script>alert(1)</script>';
    const done = await editor.post(url, { ...typedNews({ title: 'Incollata', body }), _version: 2 });
    expect(done.location).toBe(`${url}?fatto=cleaned`);
    const text = (await editor.get(`${url}?fatto=cleaned`)).text;
    expect(text).toContain('Ciao **a tutti**');
    expect(text).toContain('impaginato da un programma di scrittura');
    expect(text).not.toMatch(/mso|alert\(1\)/i);
  });

  it.each([
    [{ title: '' }, 'Scrivi qualche parola'],
    [{ lead: 'x'.repeat(321) }, 'troppo lungo'],
    [{ body: 'x'.repeat(40_001) }, 'troppo lungo'],
    [{ more: `quel che resta ${'🥖'.repeat(4_000)}` }, 'troppo lungo'],
    [{ date: '30/02/2026' }, 'non esiste'],
    [{ expiresOn: '19/11/2026' }, 'prima della data'],
    [{ image: crypto.randomUUID() }, 'questo non c’è'],
    [{ 'documenti-1-title': 'Bando' }, 'una cosa sola'],
    [{ 'documenti-1-title': 'Bando', 'documenti-1-url': 'http://a.example' }, 'https://'],
    [{ 'documenti-1-title': 'Bando', 'documenti-1-url': 'javascript:alert(1)' }, 'https://'],
    [{ 'contatti-1-office': 'URP', 'contatti-1-email': 'urp' }, 'indirizzo e-mail'],
    [{ newsKind: 'pettegolezzo' }, 'Scegli una voce'],
    [{ approved: 'yes' }, ''],
  ] as [Record<string, string>, string][])(
    'with %o is refused, and what was typed stays',
    async (wrong, said) => {
      const url = await news();
      const answer = await editor.post(url, {
        ...typedNews({ more: 'quel che resta', ...wrong }),
        _version: 2,
      });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain('quel che resta');
    },
  );

  it('has its versions beside each other, and an old one is taken up again', async () => {
    const url = await news('Versioni');
    await editor.post(url, { ...typedNews({ title: 'Versioni', body: 'Nuovo testo' }), _version: 2 });
    const list = (await editor.get(`${url}/versioni`)).text;
    expect(list).toContain('Riprendi la versione 2');
    expect(list).not.toContain('Riprendi la versione 3');
    const diff = (await editor.get(`${url}/confronto?da=2&a=3`)).text;
    expect(diff).toContain('<del>Da lunedì il forno è aperto.</del>');
    expect(diff).toContain('<ins>Nuovo testo</ins>');
    expect((await editor.get(`${url}/confronto?da=zz`)).status).toBe(200);
    const late = await editor.post(`${url}/versioni/2/riprendi`, { _version: 2 });
    expect([late.status, late.text.includes('ha salvato una versione nuova')]).toEqual([409, true]);
    expect((await editor.post(`${url}/versioni/2/riprendi`, { _version: 3 })).status).toBe(303);
    expect((await editor.get(url)).text).toContain('Da lunedì il forno è aperto.');
    expect((await editor.post(`${url}/versioni/99/riprendi`, { _version: 4 })).status).toBe(404);
  });

  it('is seen before as citizens will see it, and is told from what they see', async () => {
    const url = await news('Da vedere prima');
    const text = (await editor.get(`${url}/anteprima/2`)).text;
    expect(text).toContain('Anteprima: nessuno la vede');
    expect(text).toContain('Da lunedì il forno è aperto.');
    expect(text).toMatch(/<meta name="robots" content="noindex/);
    expect((await editor.get(`${url}/anteprima/9`)).status).toBe(404);
  });
});

describe('what is on the site', () => {
  it('is the version that was published, until another one is', async () => {
    const url = await news('Sul sito');
    const ask = (await editor.get(`${url}/pubblica`)).text;
    expect(ask).toContain('/novita/sul-sito');
    expect((await editor.post(`${url}/pubblica`, { number: 2 })).location).toBe(`${url}?fatto=published`);
    expect(await published(url)).toMatchObject({ slug: 'sul-sito', content: { title: 'Sul sito' } });
    expect((await h.anybody.get('/novita/sul-sito')).text).toContain('Da lunedì il forno è aperto.');
    await editor.post(url, { ...typedNews({ title: 'Non ancora' }), _version: 2 });
    expect((await published(url))?.content).toMatchObject({ title: 'Sul sito' });
    expect((await editor.get('/redazione?stato=changed')).text).toContain('Non ancora');
    expect((await editor.get('/redazione?stato=published')).text).not.toContain('Non ancora');
    expect((await editor.post(`${url}/pubblica`, { number: 7 })).status).toBe(404);
  });

  it('is taken away with a confirmation, and nothing of it is left', async () => {
    const url = await news('Via');
    expect((await editor.get(`${url}/togli`)).status).toBe(404);
    expect((await editor.post(`${url}/togli`, {})).status).toBe(409);
    await editor.post(`${url}/pubblica`, { number: 2 });
    expect((await h.anybody.get('/novita/via')).status).toBe(200);
    expect((await editor.get(`${url}/togli`)).text).toContain('>Togli la pagina dal sito</button>');
    expect((await editor.post(`${url}/togli`, {})).location).toBe(`${url}?fatto=withdrawn`);
    expect(await published(url)).toEqual({ slug: 'via', content: null });
    expect((await h.anybody.get('/novita/via')).status).toBe(404);
    expect((await editor.get(url)).text).toContain('Tolta dal sito');
  });
});
