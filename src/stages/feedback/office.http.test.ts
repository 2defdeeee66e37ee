import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { captionedTable } from '../../../test/support/captioned-table.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { type Role, roles } from '../../policy/vocabulary.ts';
import type { SitePageId } from '../editorial/types.ts';
import { ratePage } from './commands/rate-page.ts';
import { plantPublication, plantPublishedPage, plantRating } from './fixtures.ts';

let http: HttpWorld;
let editorId: string;
let editor: Browser;
let pageId: SitePageId;
let host = 1;
const office = '/redazione/valutazioni';

beforeAll(async () => {
  http = await openHttpWorld();
  const colleague = await http.world.colleague('site-editor', http.world.bodies.lead);
  editorId = colleague.accountId;
  editor = await http.as(colleague);
  http.clock.now = new Date('2026-11-22T10:00:00Z');
});
afterAll(() => http.close());
beforeEach(async () => {
  await http.db.asSuperuser('delete from app.feedback');
  pageId = await plantPublishedPage(http.db, { territoryId: http.world.territoryId, accountId: editorId });
  host += 1;
});

const rating = (stars: number, sentAt: string, more: { answer?: string; lang?: 'it' | 'en' } = {}) =>
  plantRating(http.db, {
    territoryId: http.world.territoryId,
    pageId,
    stars,
    sentAt: new Date(sentAt),
    ...more,
  });
const write = async (text: string) => {
  const sent = {
    pageId,
    section: null,
    lang: 'it',
    stars: 2,
    answer: 'unclear',
    text,
    key: randomUUID(),
  } as const;
  await ratePage(http.db.doors, sent, { address: `198.51.100.${host}`, now: http.clock.now });
  const [row] = await http.db.asSuperuser<{ id: string }>('select id from app.feedback where sent_key = $1', [
    sent.key,
  ]);
  return row?.id ?? '';
};
const stateOf = async (id: string) =>
  (
    await http.db.asSuperuser('select state, text_enc, version, read_by from app.feedback where id = $1', [
      id,
    ])
  )[0];

describe('what readers say, for the editors', () => {
  it('shows count and mean of a page, lately and before, each leading to the ratings behind it', async () => {
    await rating(5, '2026-11-20T10:00:00Z');
    await rating(4, '2026-11-20T10:00:00Z');
    await rating(1, '2026-06-20T10:00:00Z');
    await rating(1, '2025-06-20T10:00:00Z');
    const detail = (await editor.get(`${office}/${pageId}`)).text;
    expect(captionedTable(detail, 'Valutazioni')).toEqual([
      ['Negli ultimi dodici mesi', '3', '3,3'],
      ['Ultimi 30 giorni', '2', '4,5'],
      ['Prima', '1', '1,0'],
    ]);
    const behind = links(detail);
    expect(behind.length).toBeGreaterThan(8);
    for (const [href, n] of behind) {
      const list = (await editor.get(`${office}/${href}`)).text;
      expect(list, href).toContain(n === 1 ? '1 valutazione<' : `${n} valutazioni<`);
    }
    const all = (await editor.get(office)).text;
    expect(all).toContain('Aperte le domande');
    expect(captionedTable(all, 'Media delle stelle, mese per mese').at(-1)).toEqual(['nov 2026', '2', '4,5']);
    expect(all).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="ratings-chart-title ratings-chart-text"/);
  });

  it('counts a rating of the last minute of a month in Italy in that month', async () => {
    await rating(3, '2026-10-31T22:59:00Z');
    await rating(5, '2026-10-31T23:01:00Z');
    const detail = (await editor.get(`${office}/${pageId}`)).text;
    expect(captionedTable(detail, 'Media delle stelle, mese per mese').slice(-2)).toEqual([
      ['ott 2026', '1', '3,0'],
      ['nov 2026', '1', '5,0'],
    ]);
  });

  it('shows what came while each version stood, language by language', async () => {
    const first = await plantPublication(http.db, { ...place(), number: 1, doneAt: '2026-09-01T08:00:00Z' });
    await plantPublication(http.db, { ...place(), number: 2, doneAt: '2026-10-01T08:00:00Z' });
    await rating(2, '2026-09-10T10:00:00Z');
    await rating(2, '2026-09-11T10:00:00Z', { lang: 'en' });
    await rating(5, '2026-10-10T10:00:00Z');
    const detail = (await editor.get(`${office}/${pageId}`)).text;
    const rows = captionedTable(detail, 'Che cosa è cambiato');
    expect(rows.map(([version, , , n, mean]) => [version, n, mean])).toEqual([
      ['Versione 2', '1', '5,0'],
      ['Versione 1', '1', '2,0'],
    ]);
    const list = (await editor.get(`${office}/elenco?pagina=${pageId}&versione=${first}`)).text;
    expect(list).toContain('1 valutazione<');
  });

  it('keeps free texts out of lists and files', async () => {
    await write('Parola che resta qui');
    expect((await editor.get(`${office}/${pageId}`)).text).toContain('Parola che resta qui');
    for (const url of [
      office,
      `${office}/elenco`,
      `${office}/elenco/esporta?formato=csv`,
      `${office}/esporta?formato=csv`,
    ]) {
      const answer = await editor.get(url);
      expect(answer.status, url).toBe(200);
      expect(answer.text, url).not.toContain('Parola');
    }
    expect((await editor.get(`${office}/elenco/esporta?formato=csv`)).text).toContain('da leggere');
  });
});

describe('a free text', () => {
  it('is kept, then taken away for good', async () => {
    const id = await write('Il signor Rossi');
    const kept = await editor.post(`${office}/testi/${id}/tieni`, { _version: 1 });
    expect([kept.status, kept.location]).toEqual([303, `${office}/${pageId}?fatto=kept#da-leggere`]);
    expect(await stateOf(id)).toMatchObject({ state: 'kept', version: 2, read_by: editorId });
    expect((await editor.get(`${office}/${pageId}?fatto=kept`)).text).toContain('Il signor Rossi');
    const removed = await editor.post(`${office}/testi/${id}/togli`, { _version: 2 });
    expect(removed.location).toBe(`${office}/${pageId}?fatto=removed#da-leggere`);
    expect(await stateOf(id)).toMatchObject({ state: 'removed', text_enc: null });
    expect((await editor.get(`${office}/${pageId}`)).text).not.toContain('Rossi');
  });

  it('is decided about once: the second editor sees how things stand', async () => {
    const id = await write('Due la leggono');
    await editor.post(`${office}/testi/${id}/togli`, { _version: 1 });
    const late = await editor.post(`${office}/testi/${id}/tieni`, { _version: 1 });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Qualcuno ha già deciso di questo testo');
    expect(await stateOf(id)).toMatchObject({ state: 'removed' });
  });

  it('is not taken away by who saw it before somebody else kept it', async () => {
    const id = await write('Tenuta intanto');
    await editor.post(`${office}/testi/${id}/tieni`, { _version: 1 });
    expect((await editor.post(`${office}/testi/${id}/togli`, { _version: 1 })).status).toBe(409);
    expect(await stateOf(id)).toMatchObject({ state: 'kept' });
  });

  it('shows script as letters', async () => {
    await write('<script>alert(1)</script>');
    const shown = (await editor.get(`${office}/${pageId}`)).text;
    expect(shown).toContain('&lt;script>alert(1)&lt;/script>');
    expect(shown).not.toContain('<script>alert');
  });
});

describe('who reads it', () => {
  const may: readonly Role[] = ['site-editor', 'coordinator'];

  it.each(Object.keys(roles) as Role[])('opens to %s what the policy says, and 404 else', async (role) => {
    const id = await write('Da leggere');
    const body = role === 'installation-admin' || role === 'person' ? null : http.world.bodies.lead;
    const browser = await http.as(await http.world.colleague(role, body));
    const urls = [
      office,
      `${office}/elenco`,
      `${office}/${pageId}`,
      `${office}/esporta`,
      `${office}/elenco/esporta`,
    ];
    const wanted = may.includes(role) ? 200 : 404;
    for (const url of urls) expect((await browser.get(url)).status, `${role} ${url}`).toBe(wanted);
    const kept = await browser.post(`${office}/testi/${id}/tieni`, { _version: 1 });
    expect(kept.status).toBe(may.includes(role) ? 303 : 404);
  });

  it('does not open the ratings of another territory', async () => {
    const [territoryId, bodyId] = [randomUUID(), randomUUID()];
    await http.db.asSuperuser("insert into app.territory (id, name) values ($1, 'Altra zona')", [
      territoryId,
    ]);
    await http.db.asSuperuser(
      "insert into app.organisation (id, territory_id, kind, name) values ($1, $2, 'municipality', 'Comune altrove')",
      [bodyId, territoryId],
    );
    const id = await write('Qui soltanto');
    const other = await http.as(await http.world.colleague('site-editor', bodyId));
    expect((await other.get(office)).text).not.toContain('Aperte le domande');
    expect((await other.get(`${office}/${pageId}`)).status).toBe(404);
    expect((await other.post(`${office}/testi/${id}/togli`, { _version: 1 })).status).toBe(404);
    expect(await stateOf(id)).toMatchObject({ state: 'to-read' });
  });
});

const place = () => ({ territoryId: http.world.territoryId, pageId, accountId: editorId });

/** Links of a page that lead to the list of ratings, each with the figure it stands on. */
function links(html: string): [string, number][] {
  return [...html.matchAll(/href="\/redazione\/valutazioni\/(elenco\?[^"]*)">(\d+)</g)].map(([, href, n]) => [
    (href ?? '').replaceAll('&amp;', '&'),
    Number(n),
  ]);
}
