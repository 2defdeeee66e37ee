import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { StateOfApplication } from '../parts/state-of-application.tsx';
import { mayApplication } from '../rules/application.ts';
import { type Application, listApplications } from '../store/applications.ts';
import { type ApplicationDeskWord, applicationDeskWords } from '../words/application-desk.ts';

export const applicationListQuery = z.object({ fatto: z.enum(['assigned']).optional().catch(undefined) });
type Query = z.output<typeof applicationListQuery>;

/** GET /domande: the applications of the body, those that wait first. No name: who reads one opens it. */
export async function applicationListPage(asked: Asked<unknown, Query, unknown>) {
  const rows = await listApplications(asked.tx);
  const names = await listAccountNames(
    asked.tx,
    rows.map((a) => a.assignedTo),
  );
  return h(ApplicationList, { asked, rows, names });
}

type Shown = {
  asked: Asked<unknown, Query, unknown>;
  rows: readonly Application[];
  names: ReadonlyMap<string, string>;
};

function ApplicationList({ asked, rows, names }: Shown) {
  const lang = asked.language;
  const word = (key: ApplicationDeskWord) => say(applicationDeskWords, key, lang);
  const today = dayInRome(asked.now);
  const { fatto } = asked.query;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('applications')}
      lead={word('lead')}
      notice={fatto && { kind: 'success', text: word(`done.${fatto}`) }}
    >
      <DataTable
        caption={word('applications')}
        captionHidden
        rows={rows}
        rowKey={(a) => a.id}
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        columns={[
          {
            key: 'arrived',
            label: word('arrived'),
            render: (a) => <a href={`/domande/${a.id}`}>{formatDay(dayInRome(a.sentAt), lang)}</a>,
          },
          { key: 'project', label: word('project'), render: (a) => a.project },
          { key: 'state', label: word('state'), render: (a) => <StateOfApplication state={a.state} /> },
          {
            key: 'givenTo',
            label: word('givenTo'),
            render: (a) => a.assignedTo && <bdi>{names.get(a.assignedTo)}</bdi>,
          },
          {
            key: 'due',
            label: word('due'),
            render: (a) =>
              `${formatDay(a.answerDueOn, lang)}${a.answerDueOn < today && mayApplication(a.state, 'assign') ? ` · ${word('overdue')}` : ''}`,
          },
        ]}
      />
    </OfficePage>
  );
}
