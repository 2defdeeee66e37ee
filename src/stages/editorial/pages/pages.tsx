import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { pageColumns } from '../exports.ts';
import { speak } from '../parts/speak.ts';
import { StateOfPage } from '../parts/state-of-page.tsx';
import { listSitePages } from '../store/pages.ts';
import { pageKinds, pageStates, singleKinds } from '../types.ts';
import { pageUrl } from './opened-page.ts';
import { firstOrder, type PagesAsked, pageQuery, pageRows, pageSorts } from './page-rows.ts';

const path = '/redazione';

/** GET /redazione: every page of the site, with where it stands in both languages. */
export async function pagesPage(asked: PagesAsked) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  const { page, order } = await pageRows(asked, { cursor: cursorOf(query), size: PAGE_SIZE });
  const begun = new Set((await listSitePages(asked.tx)).map((p) => p.kind));
  const missing = singleKinds.filter((k) => !begun.has(k));
  const choice = { kind: 'choice', blank: word('all') } as const;
  const option = (value: string, label: string) => ({ value, label });
  const filters: ListFilter[] = [
    { kind: 'search', name: 'q', label: word('search'), value: query.q },
    {
      ...choice,
      name: 'tipo',
      label: word('kind'),
      value: query.tipo,
      options: pageKinds.map((k) => option(k, word(`kind.${k}`))),
    },
    {
      ...choice,
      name: 'stato',
      label: word('state'),
      value: query.stato,
      options: pageStates.map((s) => option(s, word(`state.${s}`))),
    },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('office')} lead={word('officeLead')}>
      <div class="form-actions">
        <ButtonLink href={`${path}/nuova`} variant="primary">
          {word('newPage')}
        </ButtonLink>
        <ButtonLink href={`${path}/immagini`}>{word('assets')}</ButtonLink>
        <ButtonLink href={`${path}/valutazioni`}>{word('ratings')}</ButtonLink>
        <ButtonLink href={`${path}/risultati`}>{word('results')}</ButtonLink>
      </div>
      {missing.length > 0 && (
        <>
          <h2>{word('notBegun')}</h2>
          <ul>
            {missing.map((kind) => (
              <li key={kind}>
                {word(`kind.${kind}`)}: <a href={`${path}/nuova?tipo=${kind}`}>{word('beginFrom')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ListView
        path={path}
        state={query}
        title={word('office')}
        columns={pageColumns(lang)}
        draw={{
          title: (r, text) => (
            <a href={pageUrl(r.id, 'it')}>
              <bdi>{text}</bdi>
            </a>
          ),
          it: (r) => <StateOfPage {...r.states.it} />,
          en: (r) => (
            <a href={pageUrl(r.id, 'en')}>
              <StateOfPage {...r.states.en} />
            </a>
          ),
        }}
        sorts={pageSorts}
        order={order}
        firstOrder={firstOrder}
        filters={filters}
        page={page}
        count={page.total === 1 ? word('countOne') : word('countMany', { n: page.total })}
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('emptyTitle')}>{word('nothingFits')}</EmptyState>}
      />
    </OfficePage>
  );
}

export const pageExportQuery = exportQuery(pageQuery);

/** GET /redazione/esporta: the same pages as a file. */
export async function pagesExport(
  asked: Asked<unknown, ReturnType<(typeof pageExportQuery)['parse']>, unknown>,
) {
  const { page } = await pageRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('office');
  return sendList(asked, { path, state, title, columns: pageColumns(asked.language), page });
}
