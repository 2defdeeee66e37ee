import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PersonId } from '../people/types.ts';
import type { IntroductionId, IntroductionState, Side } from './types.ts';
import { introductionListWords } from './words/list.ts';
import { introductionWords } from './words.ts';

/** A row of the list of introductions. */
export type IntroductionRow = {
  id: IntroductionId;
  personId: PersonId;
  /** her name where the reader may know it, family name first; else her code */
  person: string;
  place: string;
  company: string;
  project: string;
  state: IntroductionState;
  since: CalendarDay;
  nextOn: CalendarDay | null;
  endedSide: Side | null;
};

/** Columns of the list of introductions, on the screen and in its export. */
export function introductionColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof introductionListWords) => introductionListWords[key][lang];
  const ended = (r: IntroductionRow) =>
    r.endedSide === null ? '' : introductionWords[`side.${r.endedSide}`][lang];
  return [
    { key: 'person', label: word('person'), kind: 'text', value: (r) => r.person },
    { key: 'place', label: word('place'), kind: 'text', value: (r) => r.place },
    { key: 'company', label: word('company'), kind: 'text', value: (r) => r.company },
    { key: 'project', label: word('project'), kind: 'text', value: (r) => r.project },
    {
      key: 'state',
      label: word('state'),
      kind: 'text',
      value: (r) => introductionWords[`state.${r.state}`][lang],
    },
    { key: 'since', label: word('since'), kind: 'date', value: (r) => r.since },
    { key: 'next', label: word('next'), kind: 'date', value: (r) => r.nextOn },
    { key: 'ended', label: word('ended'), kind: 'text', value: ended },
  ] as const satisfies readonly ListColumn<IntroductionRow>[];
}
