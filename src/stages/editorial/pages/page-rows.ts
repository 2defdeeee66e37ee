import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { type ListPage, type ListWindow, pageOf } from '../../../platform/http/list-page.ts';
import {
  choiceFilter,
  listQuery,
  type Order,
  orderOf,
  searchFilter,
} from '../../../platform/http/list-query.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import type { PageRow } from '../exports.ts';
import { speak } from '../parts/speak.ts';
import { pageState } from '../rules/page-state.ts';
import { listSitePages } from '../store/pages.ts';
import { listStanding, listWaiting } from '../store/publications.ts';
import { listLatestTexts } from '../store/texts.ts';
import { pageKinds, pageStates, type SiteLanguage, type SitePage } from '../types.ts';

/** By what the list goes. */
export const pageSorts = ['kind', 'title', 'changed'] as const;
export type PageSort = (typeof pageSorts)[number];

/** What the URL of the list of pages says. `stato`: in either language. */
export const pageQuery = listQuery(
  { q: searchFilter, tipo: choiceFilter(pageKinds), stato: choiceFilter(pageStates) },
  pageSorts,
);
export type PagesAsked = Asked<unknown, z.output<typeof pageQuery>, unknown>;

/** The order that needs no word in the URL. */
export const firstOrder: Order<PageSort> = { by: 'kind', descending: false };

/** The pages whose site the reader edits, filtered and in order, as rows. Filtered here and not in the database: a site
 *  has tens of pages, and their state follows from three tables by a rule.
 *  @param window a page of the list, or the whole list for its export */
export async function pageRows(
  asked: PagesAsked,
  window: ListWindow,
): Promise<{ page: ListPage<PageRow>; order: Order<PageSort> }> {
  const { query } = asked;
  const order = orderOf<PageSort>(query.ordina, firstOrder);
  const rows = (await allRows(asked))
    .filter((r) => query.tipo === undefined || r.kind === query.tipo)
    .filter(
      (r) => query.stato === undefined || [r.states.it, r.states.en].some((s) => s.state === query.stato),
    )
    .filter((r) => query.q === undefined || r.title.toLowerCase().includes(query.q.toLowerCase()))
    .sort((a, b) => compare(a, b, order.by, asked.language));
  return { page: pageOf(order.descending ? rows.reverse() : rows, window), order };
}

function compare(a: PageRow, b: PageRow, by: PageSort, lang: 'it' | 'en'): number {
  const titles = a.title.localeCompare(b.title, lang);
  if (by === 'kind') return pageKinds.indexOf(a.kind) - pageKinds.indexOf(b.kind) || titles;
  if (by === 'title') return titles;
  return (a.changedAt?.getTime() ?? 0) - (b.changedAt?.getTime() ?? 0) || titles;
}

async function allRows({ tx, language }: Pick<PagesAsked, 'tx' | 'language'>): Promise<PageRow[]> {
  const texts = await listLatestTexts(tx);
  const waiting = await listWaiting(tx);
  const standing = await listStanding(tx);
  const names = await listAccountNames(
    tx,
    texts.map((t) => t.writtenBy),
  );
  const word = speak(language);
  return (await listSitePages(tx)).map((page): PageRow => {
    const own = texts.filter((t) => t.pageId === page.id);
    const newest = own.toSorted((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime())[0];
    const title = (own.find((t) => t.lang === 'it') ?? newest)?.content.title;
    const stateIn = (lang: SiteLanguage) => stateOf(page, lang, { texts: own, waiting, standing });
    return {
      id: page.id,
      title: title ?? word(`kind.${page.kind}`),
      kind: page.kind,
      states: { it: stateIn('it'), en: stateIn('en') },
      changedAt: newest?.writtenAt ?? null,
      changedBy: newest ? (names.get(newest.writtenBy) ?? null) : null,
    };
  });
}

type Known = {
  texts: Awaited<ReturnType<typeof listLatestTexts>>;
  waiting: Awaited<ReturnType<typeof listWaiting>>;
  standing: Awaited<ReturnType<typeof listStanding>>;
};

function stateOf(page: SitePage, lang: SiteLanguage, known: Known) {
  const here = (row: { pageId: string; lang: string }) => row.pageId === page.id && row.lang === lang;
  const waiting = known.waiting.filter(here);
  const latest = known.texts.find(here)?.number;
  const published = known.standing.find(here)?.number;
  return { state: pageState({ latest, published, waiting }), dueAt: waiting[0]?.dueAt };
}
