import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListWindow, PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, idFilter, listQuery, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { dayInRome, parseItalianDay } from '../../../values/calendar-day.ts';
import { siteLanguages } from '../../editorial/types.ts';
import { ratingColumns } from '../exports.ts';
import { FeedbackFrame } from '../parts/feedback-frame.tsx';
import { speak } from '../parts/speak.ts';
import { firstDayShown } from '../rules/figures.ts';
import { readRatedKey } from '../rules/read-rated-key.ts';
import { listRatedFigures } from '../store/figures.ts';
import { listRatings, type RatingSort } from '../store/rating-list.ts';
import { allAnswers, POSITIVE_FROM, ratedKey, textStates } from '../types.ts';
import { sectionNames } from '../words/sections.ts';
import { ratedWord } from './feedback-schema.ts';
import { ratingFilters } from './rating-filters.ts';
import { ratingListPath as path, ratedHref } from './ratings-href.ts';

const day = z
  .string()
  .max(20)
  .transform((text) => parseItalianDay(text))
  .optional()
  .catch(undefined);

/** What the URL of the list of ratings says: where every figure leads. */
export const ratingQuery = listQuery(
  {
    pagina: ratedWord.transform(ratedKey).optional().catch(undefined),
    stelle: choiceFilter(['1', '2', '3', '4', '5']),
    domanda: choiceFilter(['negative', 'positive']),
    risposta: choiceFilter(allAnswers),
    lingua: choiceFilter(siteLanguages),
    testo: choiceFilter(textStates),
    dal: day,
    al: day,
    versione: idFilter,
  },
  ['day', 'page', 'stars'],
);
type RatingAsked = Asked<unknown, z.output<typeof ratingQuery>, unknown>;

const firstOrder = { by: 'day', descending: true } as const;

/** GET /redazione/valutazioni/elenco: one by one, the latest first. */
export async function ratingListPage(asked: RatingAsked) {
  const list = await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  const today = dayInRome(asked.now);
  const pages = await listRatedFigures(
    asked.tx,
    { first: firstDayShown(today), recent: today },
    sectionNames(asked.language),
  );
  return h(Ratings, { asked, list, pages: pages.map((p) => ({ value: p.id, label: p.title })) });
}

export const ratingExportQuery = exportQuery(ratingQuery);

/** GET /redazione/valutazioni/elenco/esporta: the same as a file, without free texts. */
export async function ratingListExport(
  asked: Asked<unknown, ReturnType<(typeof ratingExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('ratings');
  return sendList(asked, { path, state, title, columns: ratingColumns(asked.language), page });
}

async function rows({ tx, query, now, language }: RatingAsked, window: ListWindow) {
  const order = orderOf<RatingSort>(query.ordina, firstOrder);
  const first = firstDayShown(dayInRome(now));
  const filter = {
    rated: query.pagina && readRatedKey(query.pagina),
    stars: query.stelle && Number(query.stelle),
    atLeast: query.domanda === 'positive' ? POSITIVE_FROM : undefined,
    below: query.domanda === 'negative' ? POSITIVE_FROM : undefined,
    answer: query.risposta,
    lang: query.lingua,
    state: query.testo,
    from: query.dal && query.dal > first ? query.dal : first,
    to: query.al,
    publication: query.versione,
  };
  return { page: await listRatings(tx, filter, sectionNames(language), order, window), order };
}

type Shown = {
  asked: RatingAsked;
  list: Awaited<ReturnType<typeof rows>>;
  pages: { value: string; label: string }[];
};

function Ratings({ asked, list: { page, order }, pages }: Shown) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  return (
    <FeedbackFrame shell={asked.shell} title={word('listTitle')} lead={word('listLead')}>
      <ListView
        path={path}
        state={query}
        title={word('listTitle')}
        columns={ratingColumns(lang)}
        draw={{
          page: (r, text) => (
            <a href={ratedHref(r)}>
              <bdi>{text}</bdi>
            </a>
          ),
        }}
        sorts={['day', 'page', 'stars']}
        order={order}
        firstOrder={firstOrder}
        filters={ratingFilters(query, pages, word)}
        page={page}
        count={page.total === 1 ? word('listOne') : word('listMany', { n: page.total.toLocaleString(lang) })}
        empty={<EmptyState title={word('listEmpty')}>{word('listEmptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('listNoneFit')} />}
      />
    </FeedbackFrame>
  );
}
