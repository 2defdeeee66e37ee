import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PersonId } from '../people/types.ts';
import type { ReferralId, ReferralState } from './types.ts';
import { referralListWords } from './words/list.ts';
import { referralWords } from './words.ts';

/** A row of the list of referrals. */
export type ReferralRow = {
  id: ReferralId;
  personId: PersonId;
  /** her name where the reader may know it, family name first; else her code */
  person: string;
  project: string;
  /** the body that refers, by the name it has for this reader */
  from: string;
  state: ReferralState;
  begun: CalendarDay;
  sent: CalendarDay | null;
  due: CalendarDay | null;
  isLate: boolean;
};

/** By which columns the list may be sorted. */
export const referralSorts = ['begun', 'sent', 'due', 'project'] as const;

/** Columns of the list of referrals, on the screen and in its export. */
export function referralColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof referralListWords) => referralListWords[key][lang];
  return [
    { key: 'person', label: word('person'), kind: 'text', value: (r) => r.person },
    { key: 'project', label: word('project'), kind: 'text', value: (r) => r.project },
    { key: 'from', label: word('from'), kind: 'text', value: (r) => r.from },
    { key: 'state', label: word('state'), kind: 'text', value: (r) => referralWords[r.state][lang] },
    { key: 'begun', label: word('begun'), kind: 'date', value: (r) => r.begun },
    { key: 'sent', label: word('sent'), kind: 'date', value: (r) => r.sent },
    { key: 'due', label: word('due'), kind: 'date', value: (r) => r.due },
    { key: 'late', label: word('late'), kind: 'text', value: (r) => (r.isLate ? word('yes') : null) },
  ] as const satisfies readonly ListColumn<ReferralRow>[];
}
