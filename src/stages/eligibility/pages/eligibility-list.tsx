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
import { caseColumns } from '../exports.ts';
import { StateOfEligibility } from '../parts/state-of-eligibility.tsx';
import { caseSorts, listedStates } from '../types.ts';
import { eligibilityListWords } from '../words/list.ts';
import { eligibilityWords } from '../words.ts';
import { type EligibilityAsked, eligibilityQuery, eligibilityRows, firstOrder } from './eligibility-rows.ts';
import { requirementsUrl } from './opened-case.ts';

const path = '/requisiti';

/** GET /requisiti: the requirements of the people one may see, what is due first. */
export async function eligibilityListPage(asked: EligibilityAsked) {
  const list = await eligibilityRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(EligibilityList, { asked, list, projects: await listProjects(asked.tx) });
}

export const eligibilityExportQuery = exportQuery(eligibilityQuery);

/** GET /requisiti/esporta: the same cases, all pages of them, as a file. */
export async function eligibilityExport(
  asked: Asked<unknown, ReturnType<(typeof eligibilityExportQuery)['parse']>, unknown>,
) {
  const { page } = await eligibilityRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = eligibilityListWords.requirements[asked.language];
  return sendList(asked, { path, state, title, columns: caseColumns(asked.language), page });
}

type Shown = {
  asked: EligibilityAsked;
  list: Awaited<ReturnType<typeof eligibilityRows>>;
  projects: readonly Pick<Project, 'id' | 'title'>[];
};

function EligibilityList({ asked, list: { page, order }, projects }: Shown) {
  const { language: lang, query } = asked;
  const word = (key: keyof typeof eligibilityListWords, values?: Record<string, string>) =>
    say(eligibilityListWords, key, lang, values);
  const wordOf = (state: (typeof listedStates)[number]) => (state === 'to-begin' ? 'notBegun' : state);
  const filters: ListFilter[] = [
    {
      kind: 'choice',
      name: 'stato',
      label: word('state'),
      value: query.stato,
      blank: word('all'),
      options: listedStates.map((s) => ({ value: s, label: eligibilityWords[wordOf(s)][lang] })),
    },
    {
      kind: 'choice',
      name: 'progetto',
      label: word('project'),
      value: query.progetto,
      blank: word('all'),
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    },
    { kind: 'tick', name: 'scade', label: word('expiring'), value: query.scade, on: '60-giorni' },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('requirements')} lead={word('requirementsListLead')}>
      <ListView
        path={path}
        state={query}
        title={word('requirements')}
        columns={caseColumns(lang)}
        draw={{
          person: (r, text) => (
            <a href={requirementsUrl(r)}>
              <bdi>{text}</bdi>
            </a>
          ),
          state: (r) => <StateOfEligibility state={wordOf(r.state)} />,
        }}
        sorts={caseSorts}
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
