import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { meetingColumns } from '../exports.ts';
import { StateOfMeeting } from '../parts/state-of-meeting.tsx';
import { meetingKinds, meetingSorts, meetingStates } from '../types.ts';
import { meetingListWords } from '../words/list.ts';
import { firstOrder, type MeetingsAsked, meetingQuery, meetingRows } from './meeting-rows.ts';
import { meetingUrl } from './opened-meeting.ts';

const path = '/riunioni';

/** GET /riunioni: the meetings one sits in, and those that one's body convenes. */
export async function meetingsPage(asked: MeetingsAsked) {
  const list = await meetingRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  const facts = await loadFacts(asked.tx, asked.me);
  const convenes = may(facts, { of: 'list', dataClass: 'meeting', action: 'write' });
  return h(Meetings, { asked, list, convenes, projects: await listProjects(asked.tx) });
}

export const meetingExportQuery = exportQuery(meetingQuery);

/** GET /riunioni/esporta: the same meetings, all pages of them, as a file. */
export async function meetingsExport(
  asked: Asked<unknown, ReturnType<(typeof meetingExportQuery)['parse']>, unknown>,
) {
  const { page } = await meetingRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = meetingListWords.meetings[asked.language];
  return sendList(asked, { path, state, title, columns: meetingColumns(asked.language), page });
}

type Shown = {
  asked: MeetingsAsked;
  list: Awaited<ReturnType<typeof meetingRows>>;
  convenes: boolean;
  projects: readonly Pick<Project, 'id' | 'title'>[];
};

function Meetings({ asked, list: { page, order }, convenes, projects }: Shown) {
  const { language: lang, query } = asked;
  const word = (key: keyof typeof meetingListWords, values?: Record<string, string>) =>
    say(meetingListWords, key, lang, values);
  const choice = { kind: 'choice', blank: word('all') } as const;
  const filters: ListFilter[] = [
    {
      ...choice,
      name: 'stato',
      label: word('state'),
      value: query.stato,
      options: meetingStates.map((s) => ({ value: s, label: word(s) })),
    },
    {
      ...choice,
      name: 'tipo',
      label: word('kind'),
      value: query.tipo,
      options: meetingKinds.map((k) => ({ value: k, label: word(`kind.${k}`) })),
    },
    {
      ...choice,
      name: 'progetto',
      label: word('project'),
      value: query.progetto,
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    },
    { kind: 'tick', name: 'mie', label: word('mine'), value: query.mie, on: 'si' },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('meetings')} lead={word('meetingsLead')}>
      {convenes && (
        <p>
          <ButtonLink href={`${path}/nuova`} variant="primary">
            {word('convene')}
          </ButtonLink>
        </p>
      )}
      <ListView
        path={path}
        state={query}
        title={word('meetings')}
        columns={meetingColumns(lang)}
        draw={{
          title: (r, text) => <a href={meetingUrl(r.id)}>{text}</a>,
          state: (r) => <StateOfMeeting state={r.state} />,
        }}
        sorts={meetingSorts}
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
