import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { formatInstant } from '../../values/rome-time.ts';
import type { PageKind, PageState, SiteLanguage, SitePageId } from './types.ts';
import { editorialListWords } from './words/list.ts';

/** Where a page stands in one language, and when a waiting order is due. */
export type StateShown = { readonly state: PageState; readonly dueAt: Date | undefined };

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
    dueAt === undefined
      ? word(`state.${state}`)
      : word('scheduledFor').replace('{at}', formatInstant(dueAt, lang));
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
