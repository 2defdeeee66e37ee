import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { NAMES_UP_TO } from '../../people/store/people-list.ts';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { personColumns } from '../exports.ts';
import { PlaceTag } from '../parts/place-tag.tsx';
import { funnelSteps, peopleSorts } from '../types.ts';
import { peopleListWords } from '../words/people-list.ts';
import { casefileWords } from '../words.ts';
import { firstOrder, type PeopleAsked, peopleQuery, peopleRows } from './people-rows.ts';

const path = '/persone';

/** GET /persone: whom I may see. */
export async function peopleListPage(asked: PeopleAsked) {
  const list = await peopleRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(PeopleList, { asked, list, projects: await listProjects(asked.tx) });
}

export const peopleExportQuery = exportQuery(peopleQuery);

/** GET /persone/esporta: the same people, all pages of them, as a file. */
export async function peopleExport(
  asked: Asked<unknown, ReturnType<(typeof peopleExportQuery)['parse']>, unknown>,
) {
  const { page } = await peopleRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = peopleListWords.people[asked.language];
  return sendList(asked, { path, state, title, columns: personColumns(asked.language), page });
}

type Shown = {
  asked: PeopleAsked;
  list: Awaited<ReturnType<typeof peopleRows>>;
  projects: readonly Pick<Project, 'id' | 'title'>[];
};

function PeopleList({ asked, list: { page, order, byName }, projects }: Shown) {
  const { language: lang, query } = asked;
  const word = (key: keyof typeof peopleListWords, values?: Record<string, string | number>) =>
    say(peopleListWords, key, lang, values);
  const filters: ListFilter[] = [
    {
      kind: 'search',
      name: 'q',
      label: word(byName ? 'searchLabel' : 'searchLabelMany'),
      value: query.q,
    },
    {
      kind: 'choice',
      name: 'progetto',
      label: word('project'),
      value: query.progetto,
      blank: word('allProjects'),
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    },
    {
      kind: 'choice',
      name: 'passo',
      label: word('stepFilter'),
      value: query.passo,
      blank: word('anyStep'),
      options: funnelSteps.map((step) => ({ value: step, label: casefileWords[`step.${step}`][lang] })),
    },
    {
      kind: 'choice',
      name: 'segue',
      label: word('whoseFilter'),
      value: query.segue,
      blank: word('everybody'),
      options: [{ value: 'io', label: word('followedByMe') }],
    },
    { kind: 'tick', name: 'documenti', label: word('expiring'), value: query.documenti, on: 'scadono' },
  ];
  return (
    <OfficePage
      shell={{
        ...asked.shell,
        ...(query.q && asked.shell.search ? { search: { ...asked.shell.search, value: query.q } } : {}),
      }}
      title={word('people')}
      lead={word('peopleLead')}
    >
      <ListView
        path={path}
        state={query}
        title={word('people')}
        columns={personColumns(lang)}
        draw={{
          name: (p, text) => <a href={`${path}/${p.id}`}>{p.name === null ? text : <bdi>{text}</bdi>}</a>,
          place: (p, text) => p.place && <PlaceTag place={p.place}>{text}</PlaceTag>,
          follows: (_, text) => <bdi>{text}</bdi>,
        }}
        sorts={byName ? peopleSorts : ['code', 'latest']}
        order={order}
        firstOrder={firstOrder(byName)}
        filters={filters}
        submitLabel={word('search')}
        page={page}
        count={
          page.total === 1 ? word('countOne') : word('countMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('emptyTitle')}>{word('nothingFound')}</EmptyState>}
      >
        {!byName && <Notice kind="info">{word('tooManyForNames', { n: NAMES_UP_TO })}</Notice>}
      </ListView>
    </OfficePage>
  );
}
