import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListWindow, PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, idFilter, listQuery, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { stepColumns } from '../exports.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { speak } from '../parts/speak.ts';
import { isOverdue } from '../rules/next-step.ts';
import { listCompanies } from '../store/company-list.ts';
import { companyListWords } from '../words/list.ts';
import { listScouts } from './colleagues.ts';
import { companyUrl } from './opened-company.ts';
import { todayOf } from './today-of.ts';

/** What the URL of the work list says. `chi`: whose; without it, the reader's own; `di=tutti`: everybody's. */
export const toDoQuery = listQuery(
  { chi: idFilter, di: choiceFilter(['tutti']), scaduti: choiceFilter(['si']) },
  ['step', 'name'],
);
type ToDoAsked = Asked<unknown, z.output<typeof toDoQuery>, unknown>;

const path = '/aziende/da-fare';
const firstOrder = { by: 'step', descending: false } as const;

/** GET /aziende/da-fare: what was promised to companies, the nearest day first. */
export async function toDoPage(asked: ToDoAsked) {
  const list = await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  return h(ToDo, { asked, list, colleagues: await listScouts(asked) });
}

export const toDoExportQuery = exportQuery(toDoQuery);

/** GET /aziende/da-fare/esporta: the same, as a file. */
export async function toDoExport(
  asked: Asked<unknown, ReturnType<(typeof toDoExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = speak(asked.language)('toDoTitle');
  return sendList(asked, { path, state, title, columns: stepColumns(asked.language), page });
}

async function rows(asked: ToDoAsked, window: ListWindow) {
  const { query } = asked;
  const order = orderOf<'step' | 'name'>(query.ordina, firstOrder);
  const filter = {
    withStep: true,
    promisedBy: query.di === 'tutti' ? undefined : (query.chi ?? asked.me.accountId),
    overdueOn: query.scaduti && todayOf(asked),
  };
  return { page: await listCompanies(asked.tx, filter, order, window), order };
}

type Shown = { asked: ToDoAsked; list: Awaited<ReturnType<typeof rows>>; colleagues: readonly Option[] };

function ToDo({ asked, list: { page, order }, colleagues }: Shown) {
  const { language: lang, query } = asked;
  const word = speak(lang);
  const list = (key: keyof typeof companyListWords) => companyListWords[key][lang];
  const count =
    page.total === 1 ? word('stepsOne') : word('stepsMany', { n: page.total.toLocaleString(lang) });
  return (
    <CompanyFrame shell={asked.shell} title={word('toDoTitle')} lead={word('toDoLead')}>
      <ListView
        path={path}
        state={query}
        title={word('toDoTitle')}
        columns={stepColumns(lang)}
        draw={{
          name: (r, text) => (
            <a href={companyUrl(r.id)}>
              <bdi>{text}</bdi>
            </a>
          ),
          step: (r, text) => <DueDay text={text} overdue={isOverdue(r.nextStepOn, todayOf(asked))} />,
          next: (r, text) => (
            <>
              <p>{text}</p>
              <p>
                <a href={companyUrl(r.id, '/contatti/nuovo')}>{word('toDoDone')}</a>
                {' · '}
                <a href={companyUrl(r.id, '/passo')}>{word('toDoGive')}</a>
              </p>
            </>
          ),
        }}
        sorts={['step', 'name']}
        order={order}
        firstOrder={firstOrder}
        filters={[
          {
            kind: 'choice',
            name: 'chi',
            label: word('toDoWhose'),
            value: query.chi,
            blank: word('toDoMine'),
            options: colleagues.filter((c) => c.value !== asked.me.accountId),
          },
          { kind: 'tick', name: 'di', label: word('toDoAll'), value: query.di, on: 'tutti' },
          { kind: 'tick', name: 'scaduti', label: list('overdue'), value: query.scaduti, on: 'si' },
        ]}
        page={page}
        count={count}
        empty={<EmptyState title={word('toDoEmptyTitle')}>{word('toDoEmpty')}</EmptyState>}
        noneFits={<EmptyState title={word('toDoEmptyTitle')}>{word('toDoEmpty')}</EmptyState>}
      />
    </CompanyFrame>
  );
}
