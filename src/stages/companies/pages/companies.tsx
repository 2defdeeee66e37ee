import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { cursorOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { may } from '../../../policy/decide.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { say } from '../../../ui/language.ts';
import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { companyColumns } from '../exports.ts';
import { CompanyLinks } from '../parts/company-links.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { optionsOf } from '../parts/options-of.ts';
import { PipelineTag } from '../parts/pipeline-tag.tsx';
import { speak } from '../parts/speak.ts';
import { isOverdue } from '../rules/next-step.ts';
import { companyKinds, pipelineStages } from '../types.ts';
import { companyListWords } from '../words/list.ts';
import { listScouts } from './colleagues.ts';
import { type CompaniesAsked, companyQuery, companyRows, companySorts, firstOrder } from './company-rows.ts';
import { companyUrl } from './opened-company.ts';
import { todayOf } from './today-of.ts';

const path = '/aziende';

/** GET /aziende: the companies of the territory, with what was promised to each. */
export async function companiesPage(asked: CompaniesAsked) {
  const list = await companyRows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE });
  const facts = await loadFacts(asked.tx, asked.me);
  const allows = (dataClass: 'company' | 'company-log', action: 'read' | 'write') =>
    may(facts, { of: 'list', dataClass, action });
  const territories = new Set(asked.me.roles.flatMap((r) => r.territoryId ?? []));
  const known = await listComuniByTerritory(asked.tx);
  const comuni = [...territories].flatMap((t) => known.get(t) ?? []);
  return h(Companies, {
    asked,
    list,
    comuni: comuni.map((c) => ({ value: c.codiceCatastale, label: c.name })),
    colleagues: await listScouts(asked),
    writes: allows('company', 'write'),
    readsLog: allows('company-log', 'read'),
  });
}

export const companyExportQuery = exportQuery(companyQuery);

/** GET /aziende/esporta: the same companies, all pages of them, as a file. */
export async function companiesExport(
  asked: Asked<unknown, ReturnType<(typeof companyExportQuery)['parse']>, unknown>,
) {
  const { page } = await companyRows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = companyListWords.companies[asked.language];
  return sendList(asked, { path, state, title, columns: companyColumns(asked.language), page });
}

type Shown = {
  asked: CompaniesAsked;
  list: Awaited<ReturnType<typeof companyRows>>;
  comuni: readonly Option[];
  colleagues: readonly Option[];
  writes: boolean;
  readsLog: boolean;
};

function Companies({ asked, list: { page, order }, comuni, colleagues, writes, readsLog }: Shown) {
  const { language: lang, query } = asked;
  const word = (key: keyof typeof companyListWords, values?: Record<string, string>) =>
    say(companyListWords, key, lang, values);
  const name = speak(lang);
  const choice = { kind: 'choice', blank: word('all') } as const;
  const filters: ListFilter[] = [
    { kind: 'search', name: 'q', label: word('search'), value: query.q },
    {
      ...choice,
      name: 'fase',
      label: word('stage'),
      value: query.fase,
      options: optionsOf(pipelineStages, (s) => name(`stage.${s}`)),
    },
    { ...choice, name: 'comune', label: word('comune'), value: query.comune, options: comuni },
    {
      ...choice,
      name: 'tipo',
      label: word('kind'),
      value: query.tipo,
      options: optionsOf(companyKinds, (k) => name(`kind.${k}`)),
    },
    { ...choice, name: 'chi', label: word('promisedBy'), value: query.chi, options: colleagues },
    { kind: 'tick', name: 'scaduti', label: word('overdue'), value: query.scaduti, on: 'si' },
  ];
  return (
    <OfficePage shell={asked.shell} title={word('companies')} lead={word('companiesLead')}>
      <CompanyLinks writes={writes} readsLog={readsLog} />
      <ListView
        path={path}
        state={query}
        title={word('companies')}
        columns={companyColumns(lang)}
        draw={{
          name: (r, text) => (
            <a href={companyUrl(r.id)}>
              <bdi>{text}</bdi>
            </a>
          ),
          stage: (r) => <PipelineTag stage={r.stage} />,
          contact: (r, text) => (r.lastContactOn === null ? name('never') : text),
          step: (r, text) => <DueDay text={text} overdue={isOverdue(r.nextStepOn, todayOf(asked))} />,
        }}
        sorts={companySorts}
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
