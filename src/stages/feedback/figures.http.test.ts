import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captionedTable } from '../../../test/support/captioned-table.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { readListPage } from '../../../test/support/read-list.ts';
import { plantPublication, plantPublishedPage, plantRating } from './fixtures.ts';

let http: HttpWorld;
let editor: Browser;
let home: string;
const office = '/redazione/valutazioni';

/** Three months of the first page: stars, answer, when. Italy is an hour ahead of UTC in winter, two in summer. */
const said = [
  // September: 2 + 3 + 1 = 6 of 3, mean 2.0
  [2, 'lost', '2026-09-01T00:30:00+02:00'],
  [3, 'unclear', '2026-09-15T12:00:00+02:00'],
  [1, 'lost', '2026-09-30T23:59:59+02:00'],
  // October: 5 + 4 + 4 + 2 = 15 of 4, mean 3.75, rounded half up 3.8
  [5, 'clear', '2026-10-01T00:00:00+02:00'],
  [4, 'other', '2026-10-10T12:00:00+02:00'],
  [4, 'clear', '2026-10-25T02:30:00+01:00'],
  [2, 'other', '2026-10-31T23:59:59+01:00'],
  // November: 5 + 4 = 9 of 2, mean 4.5
  [5, 'clear', '2026-11-01T00:00:00+01:00'],
  [4, 'guided', '2026-11-22T08:00:00+01:00'],
] as const;

beforeAll(async () => {
  http = await openHttpWorld();
  http.clock.now = new Date('2026-11-22T10:00:00Z');
  const colleague = await http.world.colleague('site-editor', http.world.bodies.lead);
  editor = await http.as(colleague);
  const place = { territoryId: http.world.territoryId, accountId: colleague.accountId };
  home = await plantPublishedPage(http.db, place, { kind: 'home', title: 'Al lavoro', slug: 'home' });
  const news = await plantPublishedPage(http.db, place, { title: 'Una notizia', slug: 'una' });
  for (const [stars, answer, at] of said)
    await plantRating(http.db, { ...place, pageId: home, stars, answer, sentAt: new Date(at) });
  // Beside it: a list kept with the same page, another page, and one of before the twelve months.
  const beside = { ...place, stars: 1, sentAt: new Date('2026-10-12T10:00:00Z') };
  await plantRating(http.db, { ...beside, pageId: home, section: 'news' });
  await plantRating(http.db, { ...beside, pageId: news });
  await plantRating(http.db, { ...beside, pageId: home, sentAt: new Date('2025-11-30T22:59:00Z') });
  const version = { ...place, pageId: home, number: 1, doneAt: '2026-10-01T00:00:00+02:00' };
  await plantPublication(http.db, version);
});
afterAll(() => http.close());

const behindIn = (html: string) =>
  [...html.matchAll(/href="(\/redazione\/valutazioni\/elenco[^"]*)"[^>]*>([\d.]+)</g)].map(
    ([, href, n]) => [(href ?? '').replaceAll('&amp;', '&'), Number(n)] as const,
  );

describe('three months of one page, counted by hand', () => {
  it('says the same in the summary, by star, by answer, by version and by month', async () => {
    const { text } = await editor.get(`${office}/${home}`);
    expect(captionedTable(text, 'Valutazioni')).toEqual([
      ['Negli ultimi dodici mesi', '9', '3,3'],
      // From 24 October on: 4, 2, 5, 4.
      ['Ultimi 30 giorni', '4', '3,8'],
      ['Prima', '5', '3,0'],
    ]);
    expect(captionedTable(text, 'Quante stelle')).toEqual([
      ['5 su 5', '2', '22%'],
      ['4 su 5', '3', '33%'],
      ['3 su 5', '1', '11%'],
      ['2 su 5', '2', '22%'],
      ['1 su 5', '1', '11%'],
    ]);
    const answers = captionedTable(text, 'Che cosa hanno risposto').map(([answer, , n]) => [answer, n]);
    expect(answers).toEqual([
      ['A volte non capivo se stavo procedendo correttamente', '2'],
      ['Altro', '1'],
      ['A volte le indicazioni non erano chiare', '1'],
      ['Le indicazioni erano chiare', '3'],
      ['Capivo sempre che stavo procedendo correttamente', '1'],
      ['Altro', '1'],
    ]);
    expect(captionedTable(text, 'Che cosa è cambiato').map((r) => r.slice(3))).toEqual([['6', '4,0']]);
    const months = captionedTable(text, 'Media delle stelle, mese per mese');
    expect(months).toHaveLength(12);
    expect(months.slice(-3)).toEqual([
      ['set 2026', '3', '2,0'],
      ['ott 2026', '4', '3,8'],
      ['nov 2026', '2', '4,5'],
    ]);
    expect(months.slice(0, -3).map((r) => r.slice(1))).toEqual(Array(9).fill(['0', '']));
  });

  it('draws the chart from the figures of its table', async () => {
    const { text } = await editor.get(`${office}/${home}`);
    const drawn = /<desc[^>]*>([^<]*)</.exec(text)?.[1]?.split('; ').slice(-3);
    expect(drawn).toEqual(['set 2026: 2,0 (3)', 'ott 2026: 3,8 (4)', 'nov 2026: 4,5 (2)']);
    const widths = [...text.matchAll(/<rect[^>]* width="(\d+)"/g)].map(([, w]) => Number(w)).slice(-3);
    const [september = 0] = widths;
    expect(widths).toEqual([2, 3.8, 4.5].map((mean) => Math.round((mean / 2) * september)));
    for (const figure of ['2,0 (3)', '3,8 (4)', '4,5 (2)']) expect(text).toContain(`>${figure}</text>`);
  });

  it('leads from every figure to as many ratings, on the screen and in the file', async () => {
    const behind = behindIn((await editor.get(`${office}/${home}`)).text);
    // Summary, stars, answers, version, months: none of them is nought.
    expect(behind.map(([, n]) => n)).toEqual([9, 4, 5, 2, 1, 1, 3, 1, 1, 2, 3, 1, 2, 1, 6, 3, 4, 2]);
    for (const [href, n] of behind) {
      expect(readListPage((await editor.get(href)).text).rows, href).toHaveLength(n);
      const file = (await editor.get(href.replace('/elenco', '/elenco/esporta').concat('&formato=csv'))).text;
      const lines = file.trim().split('\n').slice(1);
      expect(lines, href).toHaveLength(n);
      expect(lines.every((line) => line.includes('Al lavoro'))).toBe(true);
    }
  });

  it('says of all pages together what the pages say each for itself, and exports what it shows', async () => {
    const { text } = await editor.get(office);
    const months = captionedTable(text, 'Media delle stelle, mese per mese').slice(-3);
    // October, with the list and the piece of news: 15 + 1 + 1 = 17 of 6, mean 2.83.
    expect(months.map((r) => r.slice(1))).toEqual([
      ['3', '2,0'],
      ['6', '2,8'],
      ['2', '4,5'],
    ]);
    const { rows } = readListPage(text);
    const shown = rows.filter((r) => Number(r[2]) > 0);
    expect(shown.map((r) => [r[0], r[2], r[3], r[4], r[5], r[6]]).sort()).toEqual([
      ['Al lavoro', '9', '3,3', '4', '3,8', '3'],
      ['Novità', '1', '1', '0', '', '1'],
      ['Una notizia', '1', '1', '0', '', '1'],
    ]);
    for (const [href, n] of behindIn(text))
      expect(readListPage((await editor.get(href)).text).rows, href).toHaveLength(n);
    const file = (await editor.get(`${office}/esporta?formato=csv`)).text.trim().split('\r\n').slice(1);
    expect(file.map((line) => line.replaceAll('"', '').split(';').slice(0, 7))).toEqual(
      rows.map((r) => r.slice(0, 7)),
    );
  });
});
