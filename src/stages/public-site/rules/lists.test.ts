import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { SitePageId } from '../../editorial/types.ts';
import type { ListedPage } from '../types.ts';
import { chosenNews, readNewsQuery } from './chosen-news.ts';
import { inOneLanguage } from './in-one-language.ts';
import { byOpening, newestFirst } from './order-pages.ts';

const listed = (slug: string, otherwise: Partial<ListedPage> = {}): ListedPage => ({
  pageId: slug as SitePageId,
  kind: 'news',
  slug,
  lang: 'it',
  title: slug,
  lead: '',
  day: '2026-01-01' as CalendarDay,
  expiresOn: null,
  newsKind: null,
  projectTitle: null,
  projectId: null,
  firstPublishedAt: new Date('2026-01-01T09:00:00Z'),
  updatedAt: new Date('2026-01-01T09:00:00Z'),
  ...otherwise,
});
const slugs = (pages: readonly ListedPage[]) => pages.map((p) => p.slug);
const on = (day: string) => day as CalendarDay;

describe('a list in one language', () => {
  const pages = [listed('a'), listed('a', { lang: 'en' }), listed('b'), listed('c', { lang: 'en' })];

  it('has each page once: in English where there is English, else in Italian', () => {
    expect(inOneLanguage(pages, 'en').map((p) => `${p.slug} ${p.lang}`)).toEqual(['a en', 'c en', 'b it']);
  });

  it('has in Italian what is Italian', () => {
    expect(slugs(inOneLanguage(pages, 'it'))).toEqual(['a', 'b']);
  });
});

describe('notices', () => {
  it('are open through their last day, the one that closes first first, those without a last day last', () => {
    const notices = [
      listed('senza'),
      listed('dopo', { expiresOn: on('2026-05-01') }),
      listed('oggi', { expiresOn: on('2026-03-10') }),
      listed('ieri', { expiresOn: on('2026-03-09') }),
    ];
    const { open, closed } = byOpening(notices, on('2026-03-10'));
    expect(slugs(open)).toEqual(['oggi', 'dopo', 'senza']);
    expect(slugs(closed)).toEqual(['ieri']);
  });
});

describe('news', () => {
  it('come newest first; of one day, the one published last', () => {
    expect(
      slugs(
        newestFirst([
          listed('vecchia', { day: on('2025-12-31') }),
          listed('prima'),
          listed('dopo', { firstPublishedAt: new Date('2026-01-01T10:00:00Z') }),
        ]),
      ),
    ).toEqual(['dopo', 'prima', 'vecchia']);
  });

  it('come twenty a page, and no page is empty but the first', () => {
    const many = Array.from({ length: 40 }, (_, n) => listed(String(n)));
    const page = (number: number) => chosenNews(many, { year: undefined, kind: undefined, page: number });
    expect(slugs(page(2)?.shown ?? [])).toEqual(slugs(many.slice(20)));
    expect(page(3)).toBeUndefined();
    expect(chosenNews([], { year: undefined, kind: undefined, page: 1 })).toEqual({
      shown: [],
      count: 0,
      last: 1,
    });
  });

  it('without a kind of their own are news', () => {
    expect(chosenNews([listed('a')], { year: undefined, kind: 'notizia', page: 1 })?.count).toBe(1);
    expect(chosenNews([listed('a')], { year: undefined, kind: 'avviso', page: 1 })?.count).toBe(0);
  });

  it('are asked for by what can be asked', () => {
    expect(readNewsQuery({})).toEqual({ year: undefined, kind: undefined, page: 1 });
    expect(readNewsQuery({ anno: '', tipo: '' })).toEqual({ year: undefined, kind: undefined, page: 1 });
    expect(readNewsQuery({ anno: '2026', tipo: 'avviso', pagina: '2' })).toEqual({
      year: '2026',
      kind: 'avviso',
      page: 2,
    });
    for (const wrong of [
      { anno: "2026'" },
      { tipo: 'x' },
      { pagina: '-1' },
      { pagina: '01' },
      { pagina: '' },
    ])
      expect(readNewsQuery(wrong)).toBeUndefined();
  });
});
