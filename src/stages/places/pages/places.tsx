import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { placeColumns } from '../exports.ts';
import { placeSpeak } from '../parts/place-speak.ts';
import { StateOfPlace } from '../parts/state-of-place.tsx';
import { listPlaceFilters } from '../store/place-list.ts';
import { placeKinds, placeSorts, placeStates } from '../types.ts';
import { placeWords } from '../words.ts';
import { comuneName, hostUrl, placeUrl } from './opened-place.ts';
import { firstOrder, type PlacesAsked, placeQuery, placeRows } from './place-rows.ts';

const path = '/posti';

/** GET /posti: what the companies of the territory offer. */
export async function placesPage(asked: PlacesAsked) {
  const list = await placeRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(Places, { asked, list, choices: await listPlaceFilters(asked.tx) });
}

export const placesExportQuery = exportQuery(placeQuery);

/** GET /posti/esporta: the same places, all pages of them, as a file. */
export async function placesExport(
  asked: Asked<unknown, ReturnType<(typeof placesExportQuery)['parse']>, unknown>,
) {
  const { page } = await placeRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = placeWords.places[asked.language];
  return sendList(asked, { path, state, title, columns: placeColumns(asked.language), page });
}

type Shown = {
  asked: PlacesAsked;
  list: Awaited<ReturnType<typeof placeRows>>;
  choices: Awaited<ReturnType<typeof listPlaceFilters>>;
};

function Places({ asked, list: { page, order }, choices }: Shown) {
  const { language: lang, query } = asked;
  const word = placeSpeak(lang);
  const choice = { kind: 'choice', blank: word('all') } as const;
  const filters: ListFilter[] = [
    {
      ...choice,
      name: 'stato',
      label: word('state'),
      value: query.stato,
      options: placeStates.map((s) => ({ value: s, label: word(s) })),
    },
    {
      ...choice,
      name: 'tipo',
      label: word('kind'),
      value: query.tipo,
      options: placeKinds.map((k) => ({ value: k, label: word(`kind.${k}`) })),
    },
    {
      ...choice,
      name: 'comune',
      label: word('comune'),
      value: query.comune,
      options: choices.comuni
        .map((code) => ({ value: code, label: comuneName(code) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'it')),
    },
    {
      ...choice,
      name: 'azienda',
      label: word('company'),
      value: query.azienda,
      options: choices.companies.map((c) => ({ value: c.id, label: c.name })),
    },
    { kind: 'tick', name: 'presto', label: word('soon'), value: query.presto, on: 'si' },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('places')} lead={word('placesLead')}>
      <ListView
        path={path}
        state={query}
        title={word('places')}
        columns={placeColumns(lang)}
        draw={{
          title: (r, text) => <a href={placeUrl(r.id)}>{text}</a>,
          company: (r, text) => <a href={hostUrl(r.companyId)}>{text}</a>,
          state: (r) => <StateOfPlace state={r.state} />,
        }}
        sorts={placeSorts}
        order={order}
        firstOrder={firstOrder}
        filters={filters}
        page={page}
        count={
          page.total === 1 ? word('countOne') : word('countMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('emptyTitle')}>{word('nothingFits')}</EmptyState>}
      />
    </OfficePage>
  );
}
