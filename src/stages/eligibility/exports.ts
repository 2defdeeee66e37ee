import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PersonId } from '../people/types.ts';
import type { CaseId, ListedState } from './types.ts';
import { eligibilityListWords } from './words/list.ts';
import { eligibilityWords } from './words.ts';

/** A row of the list of requirements: one case. */
export type CaseRow = {
  id: CaseId;
  personId: PersonId;
  /** her name where the reader may know it, family name first; else her code */
  person: string;
  project: string;
  state: ListedState;
  opened: CalendarDay;
  due: CalendarDay | null;
  expires: CalendarDay | null;
};

/** Columns of the list of requirements, on the screen and in its export. */
export function caseColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof eligibilityListWords) => eligibilityListWords[key][lang];
  const stateOf = ({ state }: CaseRow) => eligibilityWords[state === 'to-begin' ? 'notBegun' : state][lang];
  return [
    { key: 'person', label: word('person'), kind: 'text', value: (r) => r.person },
    { key: 'project', label: word('project'), kind: 'text', value: (r) => r.project },
    { key: 'state', label: word('state'), kind: 'text', value: stateOf },
    { key: 'opened', label: word('opened'), kind: 'date', value: (r) => r.opened },
    { key: 'due', label: word('due'), kind: 'date', value: (r) => r.due },
    { key: 'expires', label: word('expires'), kind: 'date', value: (r) => r.expires },
  ] as const satisfies readonly ListColumn<CaseRow>[];
}
