import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { referralColumns, referralSorts } from '../exports.ts';
import { StateOfReferral } from '../parts/state-of-referral.tsx';
import { referralStates } from '../types.ts';
import { importWords } from '../words/import.ts';
import { referralListWords } from '../words/list.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { mayRegister } from './may-register.ts';
import { referralUrl } from './opened-referral.ts';
import { firstOrder, type ReferralAsked, referralQuery, referralRows } from './referral-rows.ts';

const path = '/segnalazioni';

/** GET /segnalazioni: mine, and those that wait for me. */
export async function referralListPage(asked: ReferralAsked) {
  const list = await referralRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  const facts = await loadFacts(asked.tx, asked.me);
  const findsNumbers = may(facts, { of: 'list', dataClass: 'protocol', action: 'read' });
  return h(ReferralList, { asked, list, projects: await listProjects(asked.tx), findsNumbers });
}

export const referralExportQuery = exportQuery(referralQuery);

/** GET /segnalazioni/esporta: the same referrals, all pages of them, as a file. */
export async function referralExport(
  asked: Asked<unknown, ReturnType<(typeof referralExportQuery)['parse']>, unknown>,
) {
  const { page } = await referralRows(asked, wholeList);
  const { formato: _, fatto: __, ...state } = asked.query;
  const title = referralWords.referrals[asked.language];
  return sendList(asked, { path, state, title, columns: referralColumns(asked.language), page });
}

type Shown = {
  asked: ReferralAsked;
  list: Awaited<ReturnType<typeof referralRows>>;
  projects: readonly Pick<Project, 'id' | 'title'>[];
  findsNumbers: boolean;
};

function ReferralList({ asked, list: { page, order, bodies }, projects, findsNumbers }: Shown) {
  const lang = asked.language;
  const word = (key: ReferralWord, values?: Record<string, string>) => say(referralWords, key, lang, values);
  const listed = (key: keyof typeof referralListWords) => referralListWords[key][lang];
  const { fatto, ...state } = asked.query;
  const filters: ListFilter[] = [
    {
      kind: 'choice',
      name: 'stato',
      label: word('stateFilter'),
      value: state.stato,
      blank: word('all'),
      options: referralStates.map((s) => ({ value: s, label: word(s) })),
    },
    {
      kind: 'choice',
      name: 'progetto',
      label: listed('project'),
      value: state.progetto,
      blank: word('all'),
      options: projects.map((p) => ({ value: p.id, label: p.title })),
    },
    {
      kind: 'choice',
      name: 'ente',
      label: listed('from'),
      value: state.ente,
      blank: word('all'),
      options: bodies,
    },
    {
      kind: 'choice',
      name: 'risposta',
      label: listed('dueFilter'),
      value: state.risposta,
      blank: listed('dueAny'),
      options: [
        { value: 'attesa', label: listed('dueWaiting') },
        { value: 'ritardo', label: listed('dueLate') },
      ],
    },
  ];
  return (
    <OfficePage
      shell={asked.shell}
      title={word('referrals')}
      lead={word('referralsLead')}
      notice={doneNotice(referralWords, fatto, lang)}
    >
      {mayRegister(asked.me) && (
        <p>
          <ButtonLink variant="primary" href="/segnalazioni/nuova">
            {word('newReferral')}
          </ButtonLink>{' '}
          <ButtonLink href="/segnalazioni/importa">{importWords.importLink[lang]}</ButtonLink>
        </p>
      )}
      {findsNumbers && (
        <p>
          <a href="/protocolli">{word('protocolLink')}</a>
        </p>
      )}
      <ListView
        path={path}
        state={state}
        title={word('referrals')}
        columns={referralColumns(lang)}
        draw={{
          person: (r, text) => (
            <a href={referralUrl(r)}>
              <bdi>{text}</bdi>
            </a>
          ),
          state: (r) => <StateOfReferral state={r.state} />,
        }}
        sorts={referralSorts}
        order={order}
        firstOrder={firstOrder}
        filters={filters}
        page={page}
        count={
          page.total === 1 ? word('countOne') : word('countMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('emptyTitle')}>{listed('nothingFits')}</EmptyState>}
      />
    </OfficePage>
  );
}
