import { describe, expect, it } from 'vitest';
import { allRoutes, openRoutes, publicRoutes } from '../../src/site.ts';
import { hindrancesTo } from '../../src/stages/editorial/rules/before-publishing.ts';
import { blanksIn } from '../../src/stages/editorial/rules/blanks.ts';
import { publicPath } from '../../src/stages/editorial/rules/public-path.ts';
import { manyKinds, pageContentSchema, pageKinds, siteLanguages } from '../../src/stages/editorial/types.ts';
import { addDays, type CalendarDay } from '../../src/values/calendar-day.ts';
import { sitePages } from './data/site.ts';
import { territories } from './data/territories.ts';

const today = '2026-11-23' as CalendarDay;
const pages = sitePages(today);
const texts = pages.flatMap((page) =>
  siteLanguages.flatMap((lang) => {
    const text = page.texts[lang];
    return text === null ? [] : [{ page, lang, text, name: `${page.slug} in ${lang}` }];
  }),
);

describe('the public site of the demonstration', () => {
  it('has every page that stands alone, two projects, and for each two pieces of news and a notice', () => {
    const of = (kind: string) => pages.filter((p) => p.kind === kind);
    for (const kind of pageKinds)
      expect(of(kind).length, kind).toBe({ project: 2, news: 4, notice: 2 }[kind as 'project'] ?? 1);
    for (const { key } of territories)
      for (const [kind, n] of [
        ['project', 1],
        ['news', 2],
        ['notice', 1],
      ] as const)
        expect(of(kind).filter((p) => p.territory === key).length).toBe(n);
    expect(manyKinds.length + of('home').length).toBe(4);
  });

  it.each(texts)('can be published as it is, without a blank: $name', ({ page, text }) => {
    expect(pageContentSchema.safeParse(text).success).toBe(true);
    expect(blanksIn(text)).toEqual([]);
    expect(hindrancesTo(page.kind, text)).toEqual([]);
  });

  it.each(texts)('leads to pages that there are: $name', ({ text }) => {
    const published = new Set(texts.map(({ page, lang }) => publicPath(page.kind, page.slug, lang)));
    const routes = new Set([
      ...publicRoutes.flatMap((r) => [r.url, `/en${r.url}`]),
      ...openRoutes.map((r) => r.url),
      ...allRoutes.map((r) => r.url),
    ]);
    const links = [text.body, text.more].flatMap((t) =>
      [...t.matchAll(/\]\(([^)]*)\)/g)].map((m) => m[1] ?? ''),
    );
    for (const href of links) expect(published.has(href) || routes.has(href), href).toBe(true);
  });

  it('has one address for each page', () => {
    const addresses = texts.map(({ page, lang }) => publicPath(page.kind, page.slug, lang));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has a notice that is open and one that is over, and nothing of tomorrow', () => {
    const ends = pages.filter((p) => p.kind === 'notice').map((p) => p.texts.it?.expiresOn ?? '');
    expect(ends.filter((day) => day >= today)).toHaveLength(1);
    expect(ends.filter((day) => day < today)).toHaveLength(1);
    for (const { text } of texts) expect(text.date === null || text.date <= addDays(today, 0)).toBe(true);
  });

  it('says of invented news and notices that they are invented, and sends no mail to anybody real', () => {
    for (const { page, lang, text } of texts) {
      if (page.kind === 'news' || page.kind === 'notice')
        expect(text.body).toContain(lang === 'it' ? 'Testo di dimostrazione' : 'A text of the demonstration');
      for (const mail of JSON.stringify(text).match(/[\w.]+@[\w.]+/g) ?? [])
        expect(mail).toMatch(/@prova\.example\.?$/);
    }
  });

  it('tells of the two projects what their public pages tell', () => {
    const said = (slug: string) => pages.find((p) => p.slug === slug)?.texts.it;
    expect(said('lavoro-in-corso-2')).toMatchObject({ date: '2020-06-05', expiresOn: '2026-01-31' });
    for (const fact of ['POR FSE 2014/2020', 'zona Apuane', 'oltre 100 persone', 'Più di 80'])
      expect(said('lavoro-in-corso-2')?.body).toContain(fact);
    for (const fact of ['14 Comuni', 'almeno 83 persone', 'video documentario', 'e-book', 'convegno finale'])
      expect(said('attivi')?.body).toContain(fact);
  });
});
