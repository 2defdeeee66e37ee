import { type NewsKind, newsKinds } from '../../editorial/types.ts';
import type { ListedPage } from '../types.ts';

const PER_PAGE = 20;

/** What was asked of the list of news: a year, a kind, a page from 1. */
export type NewsQuery = {
  readonly year: string | undefined;
  readonly kind: NewsKind | undefined;
  readonly page: number;
};

/** Reads the query of the list. Fields of the form that were left empty count as not asked.
 *  @returns undefined where something is asked that cannot be: then there is no such page */
export function readNewsQuery(query: Readonly<Record<string, string>>): NewsQuery | undefined {
  const { anno = '', tipo = '', pagina = '1' } = query;
  const kind = newsKinds.find((k) => k === tipo);
  if ((tipo !== '' && kind === undefined) || !/^(?:\d{4})?$/.test(anno) || !/^[1-9]\d{0,3}$/.test(pagina))
    return undefined;
  return { year: anno === '' ? undefined : anno, kind, page: Number(pagina) };
}

/** The news that were asked for, twenty a page.
 *  @param news newest first
 *  @returns undefined where there is no such page or no news of such a year: the first page of all exists always */
export function chosenNews(
  news: readonly ListedPage[],
  { year, kind, page }: NewsQuery,
): { readonly shown: readonly ListedPage[]; readonly count: number; readonly last: number } | undefined {
  if (year !== undefined && !yearsOf(news).includes(year)) return undefined;
  const chosen = news.filter(
    (n) =>
      (year === undefined || n.day.startsWith(year)) &&
      (kind === undefined || (n.newsKind ?? 'notizia') === kind),
  );
  const last = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
  if (page > last) return undefined;
  return { shown: chosen.slice((page - 1) * PER_PAGE, page * PER_PAGE), count: chosen.length, last };
}

/** The years of which there are news, the newest first. */
export function yearsOf(news: readonly ListedPage[]): readonly string[] {
  return [...new Set(news.map((n) => n.day.slice(0, 4)))].sort().reverse();
}
