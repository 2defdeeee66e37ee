import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfPage, writtenNews } from '../../../test/support/editor-at-work.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { typedNews } from './fixtures.ts';

let h: HttpWorld;
let editor: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.comune));
});
afterAll(() => h.close());

const news = (title?: string) => writtenNews(editor, title);
const published = (url: string) => copyOfPage(h, url);

describe('the hour of a publication', () => {
  it.each([
    ['29/03/2026', '02:30', 'non esiste: si passa all’ora legale'],
    ['25/10/2026', '02:30', 'c’è due volte'],
    ['20/01/2026', '12:00', 'già passato'],
    ['', '12:00', 'Scrivi il giorno'],
    ['30/03/2026', '25:00', 'Scrivi l’ora'],
  ])('%s at %s is refused with its sentence', async (day, time, said) => {
    const url = await news();
    const now = h.clock.now;
    h.clock.now = new Date('2026-02-01T10:00:00Z');
    try {
      const browser = await h.as(await h.world.colleague('site-editor', h.world.bodies.comune));
      const answer = await browser.post(`${url}/programma`, { number: 2, day, time });
      expect([answer.status, answer.text.includes(said)]).toEqual([422, true]);
      expect(answer.text).toContain(`value="${time}"`);
    } finally {
      h.clock.now = now;
    }
  });

  it('waits, gives way to a later choice, and is called off', async () => {
    const url = await news('Domani');
    const later = (day: string) => editor.post(`${url}/programma`, { number: 2, day, time: '09:30' });
    expect((await later('05/06/2099')).location).toBe(`${url}?fatto=scheduled`);
    expect((await later('06/06/2099')).status).toBe(303);
    expect((await editor.get('/redazione?stato=scheduled')).text).toContain(
      'Programmata per 06/06/2099 09:30',
    );
    const states = await h.db.asSuperuser<{ state: string }>(
      'select state from app.site_publication where page_id = $1 order by ordered_at',
      [url.split('/')[3]],
    );
    expect(states.map((s) => s.state)).toEqual(['cancelled', 'scheduled']);
    await editor.post(url, { ...typedNews({ title: 'Domani', body: 'Riscritto' }), _version: 2 });
    expect((await editor.get(url)).text).toMatch(/A quell’ora esce[\s\S]{0,80}la versione 2/);
    expect((await editor.post(`${url}/annulla`, { kind: 'comes' })).status).toBe(303);
    expect((await editor.post(`${url}/annulla`, { kind: 'comes' })).status).toBe(409);
    expect(await published(url)).toBeUndefined();
  });

  it('comes out at one hour and leaves at a later one, whatever is corrected in between', async () => {
    const url = await news('Dal primo al trenta');
    const comes = (day: string, number = 2) =>
      editor.post(`${url}/programma`, { number, day, time: '09:00' });
    const leaves = (day: string) => editor.post(`${url}/togli/programma`, { day, time: '09:00' });
    const waits = async () =>
      (
        await h.db.asSuperuser<{ leaves: boolean; day: string }>(
          `select text_id is null as leaves, to_char(due_at at time zone 'Europe/Rome', 'DD') as day
             from app.site_publication where page_id = $1 and state = 'scheduled' order by due_at`,
          [url.split('/')[3]],
        )
      ).map((w) => `${w.leaves ? 'leaves' : 'comes'} ${w.day}`);
    expect((await comes('01/06/2099')).status).toBe(303);
    expect((await editor.get(`${url}/togli`)).text).not.toContain('>Togli la pagina dal sito</button>');
    expect((await editor.post(`${url}/togli`, {})).status).toBe(409);
    const before = await leaves('01/06/2099');
    expect([before.status, before.text.includes('non è ancora uscita')]).toEqual([422, true]);
    expect((await leaves('30/06/2099')).status).toBe(303);
    expect(await waits()).toEqual(['comes 01', 'leaves 30']);
    const { text } = await editor.get(url);
    expect(text).toContain('Programmata per 01/06/2099 09:00');
    expect(text).toMatch(/Sarà tolta dal sito[\s\S]{0,80}30\/06\/2099 09:00/);
    const after = await comes('30/06/2099');
    expect([after.status, after.text.includes('già stata tolta')]).toEqual([422, true]);
    expect((await comes('02/06/2099')).status).toBe(303);
    expect(await waits()).toEqual(['comes 02', 'leaves 30']);
    // A correction comes out at once: the page leaves on its day all the same.
    await editor.post(url, { ...typedNews({ title: 'Dal primo al trenta', body: 'Corretto' }), _version: 2 });
    expect((await editor.post(`${url}/pubblica`, { number: 3 })).status).toBe(303);
    expect(await waits()).toEqual(['leaves 30']);
    expect((await editor.get(url)).text).toContain('Sul sito fino al 30/06/2099 09:00');
    // Taken away at once it does not come back by itself.
    expect((await comes('03/06/2099', 3)).status).toBe(303);
    expect((await editor.post(`${url}/togli`, {})).status).toBe(303);
    expect(await waits()).toEqual([]);
  });

  it('is taken away at an hour to come, which the office shows and calls off', async () => {
    const url = await news('Fino a giugno');
    const later = (day: string, time = '09:30') => editor.post(`${url}/togli/programma`, { day, time });
    const early = await later('05/06/2099');
    expect([early.status, early.text.includes('Questa pagina non è sul sito')]).toEqual([409, true]);
    await editor.post(`${url}/pubblica`, { number: 2 });
    for (const [day, time, said] of [
      ['29/03/2099', '02:30', 'non esiste: si passa all’ora legale'],
      ['20/01/2020', '12:00', 'già passato'],
      ['', '12:00', 'Scrivi il giorno'],
      ['05/06/2099', 'alle nove', 'Scrivi l’ora'],
    ] as const) {
      const wrong = await later(day, time);
      expect([wrong.status, wrong.text.includes(said)]).toEqual([422, true]);
      expect(wrong.text).toContain(`value="${time}"`);
    }
    expect((await later('05/06/2099')).location).toBe(`${url}?fatto=leaving`);
    for (const address of [url, '/redazione?stato=leaving', '/redazione/esporta?formato=csv'])
      expect((await editor.get(address)).text).toContain('Sul sito fino al 05/06/2099 09:30');
    expect((await editor.get('/redazione?stato=scheduled')).text).not.toContain('Fino a giugno');
    for (const address of [`${url}/togli`, `${url}/pubblica`])
      expect((await editor.get(address)).text).toContain('05/06/2099 09:30 la pagina viene tolta dal sito');
    expect((await h.anybody.get('/novita/fino-a-giugno')).status).toBe(200);
    expect((await editor.post(`${url}/annulla`, { kind: 'comes' })).status).toBe(409);
    expect((await editor.post(`${url}/annulla`, { kind: 'leaves' })).location).toBe(
      `${url}?fatto=called-off`,
    );
    expect((await editor.get(url)).text).not.toContain('Sul sito fino al');
    for (const [kind, status] of [
      ['leaves', 409],
      ['altro', 422],
    ] as const)
      expect((await editor.post(`${url}/annulla`, { kind })).status).toBe(status);
    expect((await published(url))?.content).toMatchObject({ title: 'Fino a giugno' });
  });
});
