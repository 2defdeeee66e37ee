import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListWindow, PAGE_SIZE, pageOf, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, listQuery, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { ratedColumns } from '../exports.ts';
import { FeedbackFrame } from '../parts/feedback-frame.tsx';
import { MonthsView } from '../parts/months-view.tsx';
import { speak } from '../parts/speak.ts';
import { countOf, everyMonth, firstDayShown, firstRecentDay } from '../rules/figures.ts';
import { inOrder, type RatedSort } from '../rules/order-pages.ts';
import { listMonths, listRatedFigures } from '../store/figures.ts';
import { ratedKey } from '../types.ts';
import { sectionNames } from '../words/sections.ts';
import { ratedWord } from './feedback-schema.ts';
import { monthRows } from './month-rows.ts';
import { ratingsPath as path, ratedHref, ratingsHref } from './ratings-href.ts';

/** A row of this list is not named by an id alone: `ratedKey`. */
const rowOf = ratedWord.transform(ratedKey).optional().catch(undefined);

/** What the URL of the list of pages says. */
export const ratedQuery = listQuery({ leggere: choiceFilter(['si']) }, [
  'page',
  'count',
  'mean',
  'toRead',
  'last',
]).extend({ dopo: rowOf, prima: rowOf });
type RatedAsked = Asked<unknown, z.output<typeof ratedQuery>, unknown>;

const firstOrder = { by: 'toRead', descending: true } as const;

/** GET /redazione/valutazioni: page by page, and over time. */
export async function ratedPage(asked: RatedAsked) {
  const list = await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  const today = dayInRome(asked.now);
  const months = everyMonth(await listMonths(asked.tx, sinceOf(today)), today);
  return h(Rated, { asked, list, months: monthRows(months, asked.language) });
}

export const ratedExportQuery = exportQuery(ratedQuery);

/** GET /redazione/valutazioni/esporta: the same as a file. */
export async function ratedExport(
  asked: Asked<unknown, ReturnType<(typeof ratedExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('ratings');
  return sendList(asked, { path, state, title, columns: ratedColumns(asked.language), page });
}

const sinceOf = (today: ReturnType<typeof dayInRome>) => ({
  first: firstDayShown(today),
  recent: firstRecentDay(today),
});

async function rows(asked: RatedAsked, window: ListWindow) {
  const order = orderOf<RatedSort>(asked.query.ordina, firstOrder);
  const all = await listRatedFigures(asked.tx, sinceOf(dayInRome(asked.now)), sectionNames(asked.language));
  const shown = asked.query.leggere === 'si' ? all.filter((p) => p.toRead > 0) : all;
  return { page: pageOf(inOrder(shown, order), window), order };
}

type Shown = {
  asked: RatedAsked;
  list: Awaited<ReturnType<typeof rows>>;
  months: ReturnType<typeof monthRows>;
};

function Rated({ asked, list: { page, order }, months }: Shown) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  const recent = firstRecentDay(dayInRome(asked.now));
  return (
    <FeedbackFrame shell={asked.shell} title={word('ratings')} lead={word('ratingsLead')} top>
      <ListView
        path={path}
        state={query}
        title={word('ratings')}
        columns={ratedColumns(lang)}
        draw={{
          page: (r, text) => (
            <a href={ratedHref(r)}>
              <bdi>{text}</bdi>
            </a>
          ),
          count: (r, text) => figure(text, countOf(r.counts), ratingsHref({ pagina: r.id })),
          recentCount: (r, text) =>
            figure(text, countOf(r.recent), ratingsHref({ pagina: r.id, dal: recent })),
          toRead: (r, text) => figure(text, r.toRead, `${ratedHref(r)}#da-leggere`),
        }}
        sorts={['page', 'count', 'mean', 'toRead', 'last']}
        order={order}
        firstOrder={firstOrder}
        filters={[
          { kind: 'tick', name: 'leggere', label: word('onlyToRead'), value: query.leggere, on: 'si' },
        ]}
        page={page}
        count={page.total === 1 ? word('pagesOne') : word('pagesMany', { n: page.total })}
        empty={<EmptyState title={word('pagesEmpty')}>{word('pagesEmptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('pagesNoneFit')} />}
      />
      <MonthsView title={word('overTimeAll')} rows={months} />
    </FeedbackFrame>
  );
}

/** Nothing is behind nought. */
const figure = (text: string, n: number, href: string) => (n > 0 ? <a href={href}>{text}</a> : text);
