import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListWindow, PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, idFilter, listQuery, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { contactColumns } from '../exports.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { speak } from '../parts/speak.ts';
import { type ContactSort, listContactsMade } from '../store/log-list.ts';
import { companyListWords } from '../words/list.ts';
import { listScouts } from './colleagues.ts';
import { companyUrl } from './opened-company.ts';
import { dayFilter, divisionFilter } from './period.ts';

/** What the URL of the list of contacts says: where a figure of the measures leads. */
export const contactsQuery = listQuery(
  {
    azienda: idFilter,
    chi: idFilter,
    dal: dayFilter,
    al: dayFilter,
    persona: choiceFilter(['si']),
    settore: divisionFilter,
  },
  ['day', 'company'],
);
type ContactsAsked = Asked<unknown, z.output<typeof contactsQuery>, unknown>;

const path = '/aziende/contatti/elenco';
const firstOrder = { by: 'day', descending: true } as const;

/** GET /aziende/contatti/elenco: contacts one by one, the latest day first. */
export async function contactsPage(asked: ContactsAsked) {
  const list = await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(Contacts, { asked, list, colleagues: await listScouts(asked) });
}

export const contactsExportQuery = exportQuery(contactsQuery);

/** GET /aziende/contatti/elenco/esporta: the same contacts as a file. */
export async function contactsExport(
  asked: Asked<unknown, ReturnType<(typeof contactsExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('log');
  return sendList(asked, { path, state, title, columns: contactColumns(asked.language), page });
}

async function rows(asked: ContactsAsked, window: ListWindow) {
  const { query } = asked;
  const order = orderOf<ContactSort>(query.ordina, firstOrder);
  const filter = {
    company: query.azienda,
    writtenBy: query.chi,
    from: query.dal,
    to: query.al,
    faceToFace: query.persona === 'si',
    division: query.settore,
  };
  return { page: await listContactsMade(asked.tx, filter, order, window), order };
}

type Shown = {
  asked: ContactsAsked;
  list: Awaited<ReturnType<typeof rows>>;
  colleagues: Awaited<ReturnType<typeof listScouts>>;
};

function Contacts({ asked, list: { page, order }, colleagues }: Shown) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  return (
    <CompanyFrame
      shell={asked.shell}
      title={word('log')}
      lead={word('contactsLead')}
      above={[{ href: '/aziende/contatti', label: word('measures') }]}
    >
      <ListView
        path={path}
        state={query}
        title={word('log')}
        columns={contactColumns(lang)}
        draw={{
          company: (r, text) => (
            <a href={companyUrl(r.companyId)}>
              <bdi>{text}</bdi>
            </a>
          ),
        }}
        sorts={['day', 'company']}
        order={order}
        firstOrder={firstOrder}
        filters={[
          {
            kind: 'choice',
            name: 'chi',
            label: word('who'),
            value: query.chi,
            blank: companyListWords.all[lang],
            options: colleagues,
          },
          { kind: 'search', name: 'dal', label: word('from'), value: query.dal },
          { kind: 'search', name: 'al', label: word('to'), value: query.al },
          { kind: 'tick', name: 'persona', label: word('inPerson'), value: query.persona, on: 'si' },
        ]}
        page={page}
        count={
          page.total === 1
            ? word('contactsOne')
            : word('contactsMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('logEmpty')}>{word('contactsEmpty')}</EmptyState>}
        noneFits={<EmptyState title={word('contactsNoneFit')} />}
      />
    </CompanyFrame>
  );
}
