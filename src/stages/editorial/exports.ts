import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { formatInstant } from '../../values/rome-time.ts';
import type { PageKind, SiteLanguage, SitePageId, StateShown } from './types.ts';
import { editorialListWords } from './words/list.ts';
import { stateKey } from './words/state-key.ts';

/** A row of the list of pages. */
export type PageRow = {
  readonly id: SitePageId;
  readonly title: string;
  readonly kind: PageKind;
  readonly states: Readonly<Record<SiteLanguage, StateShown>>;
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
};

/** Columns of the list of pages, on the screen and in its export. */
export function pageColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof editorialListWords) => editorialListWords[key][lang];
  const said = ({ state, dueAt }: StateShown) =>
    word(stateKey(state, dueAt)).replace('{at}', dueAt ? formatInstant(dueAt, lang) : '');
  const changed = (r: PageRow): CalendarDay | null => r.changedAt && dayInRome(r.changedAt);
  return [
    { key: 'title', label: word('pageTitle'), kind: 'text', value: (r) => r.title },
    { key: 'kind', label: word('kind'), kind: 'text', value: (r) => word(`kind.${r.kind}`) },
    { key: 'it', label: word('inItalian'), kind: 'text', value: (r) => said(r.states.it) },
    { key: 'en', label: word('inEnglish'), kind: 'text', value: (r) => said(r.states.en) },
    { key: 'changed', label: word('changedOn'), kind: 'date', value: changed },
    { key: 'by', label: word('changedBy'), kind: 'text', value: (r) => r.changedBy },
  ] as const satisfies readonly ListColumn<PageRow>[];
}
