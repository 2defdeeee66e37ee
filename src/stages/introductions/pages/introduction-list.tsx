import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { introductionColumns } from '../exports.ts';
import { StateOfIntroduction } from '../parts/state-of-introduction.tsx';
import { introductionSorts, introductionStates } from '../types.ts';
import { introductionListWords } from '../words/list.ts';
import { introductionWords } from '../words.ts';
import {
  firstOrder,
  type IntroductionsAsked,
  introductionQuery,
  introductionRows,
} from './introduction-rows.ts';

const path = '/presentazioni';

/** GET /presentazioni: every introduction that one may know of, what is due first. */
export async function introductionListPage(asked: IntroductionsAsked) {
  const list = await introductionRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(IntroductionList, { asked, list, projects: await listProjects(asked.tx) });
}

export const introductionExportQuery = exportQuery(introductionQuery);

/** GET /presentazioni/esporta: the same, all pages of them, as a file. */
export async function introductionExport(
  asked: Asked<unknown, ReturnType<(typeof introductionExportQuery)['parse']>, unknown>,
) {
  const { page } = await introductionRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = introductionListWords.introductions[asked.language];
  return sendList(asked, { path, state, title, columns: introductionColumns(asked.language), page });
}

type Shown = {
  asked: IntroductionsAsked;
  list: Awaited<ReturnType<typeof introductionRows>>;
  projects: readonly Pick<Project, 'id' | 'title'>[];
};

function IntroductionList({ asked, list: { page, order }, projects }: Shown) {
  const { language: lang, query } = asked;
  const word = (key: keyof typeof introductionListWords, values?: Record<string, string>) =>
    say(introductionListWords, key, lang, values);
  const filters: ListFilter[] = [
    {
      kind: 'choice',
      name: 'stato',
      label: word('state'),
      value: query.stato,
      blank: word('all'),
      options: introductionStates.map((s) => ({ value: s, label: introductionWords[`state.${s}`][lang] })),
    },
    {
      kind: 'choice',
      name: 'progetto',
      label: word('project'),
      value: query.progetto,
      blank: word('all'),
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    },
    { kind: 'tick', name: 'corso', label: word('underWay'), value: query.corso, on: 'si' },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('introductions')} lead={word('lead')}>
      <ListView
        path={path}
        state={query}
        title={word('introductions')}
        columns={introductionColumns(lang)}
        draw={{
          person: (r, text) => (
            <a href={`/persone/${r.personId}/presentazioni/${r.id}`}>
              <bdi>{text}</bdi>
            </a>
          ),
          state: (r) => <StateOfIntroduction state={r.state} />,
        }}
        sorts={introductionSorts}
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
