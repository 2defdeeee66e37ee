import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListWindow, PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, listQuery, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { companyMeetingColumns } from '../exports.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { optionsOf } from '../parts/options-of.ts';
import { speak } from '../parts/speak.ts';
import { type CompanyMeetingSort, listMeetingsWithCompanies } from '../store/meeting-list.ts';
import { companyMeetingStates } from '../types.ts';
import { companyListWords } from '../words/list.ts';
import { companyUrl } from './opened-company.ts';

/** What the URL of the list of meetings says. */
export const companyMeetingsQuery = listQuery(
  { stato: choiceFilter(companyMeetingStates), mie: choiceFilter(['si']) },
  ['when', 'company'],
);
type MeetingsAsked = Asked<unknown, z.output<typeof companyMeetingsQuery>, unknown>;

const path = '/aziende/incontri';
const firstOrder = { by: 'when', descending: true } as const;

/** GET /aziende/incontri: the meetings with companies, the latest day first. */
export async function companyMeetingsPage(asked: MeetingsAsked) {
  return h(Meetings, { asked, list: await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE }) });
}

export const companyMeetingsExportQuery = exportQuery(companyMeetingsQuery);

/** GET /aziende/incontri/esporta: the same meetings as a file. */
export async function companyMeetingsExport(
  asked: Asked<unknown, ReturnType<(typeof companyMeetingsExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('meetings');
  return sendList(asked, { path, state, title, columns: companyMeetingColumns(asked.language), page });
}

async function rows(asked: MeetingsAsked, window: ListWindow) {
  const { query } = asked;
  const order = orderOf<CompanyMeetingSort>(query.ordina, firstOrder);
  const filter = { state: query.stato, heldBy: query.mie && asked.me.accountId };
  return { page: await listMeetingsWithCompanies(asked.tx, filter, order, window), order };
}

type Shown = { asked: MeetingsAsked; list: Awaited<ReturnType<typeof rows>> };

function Meetings({ asked, list: { page, order } }: Shown) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  return (
    <CompanyFrame shell={asked.shell} title={word('meetings')} lead={word('meetingsLead')}>
      <ListView
        path={path}
        state={query}
        title={word('meetings')}
        columns={companyMeetingColumns(lang)}
        draw={{
          when: (r, text) => <a href={companyUrl(r.companyId, `/incontri/${r.id}`)}>{text}</a>,
          company: (r, text) => (
            <a href={companyUrl(r.companyId)}>
              <bdi>{text}</bdi>
            </a>
          ),
        }}
        sorts={['when', 'company']}
        order={order}
        firstOrder={firstOrder}
        filters={[
          {
            kind: 'choice',
            name: 'stato',
            label: word('meetingState'),
            value: query.stato,
            blank: companyListWords.all[lang],
            options: optionsOf(companyMeetingStates, (s) => word(`meetingState.${s}`)),
          },
          { kind: 'tick', name: 'mie', label: word('meetingsMine'), value: query.mie, on: 'si' },
        ]}
        page={page}
        count={
          page.total === 1
            ? word('meetingsOne')
            : word('meetingsMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('meetingsNone')}>{word('meetingsLead')}</EmptyState>}
        noneFits={<EmptyState title={word('meetingsNoneFit')} />}
      />
    </CompanyFrame>
  );
}
