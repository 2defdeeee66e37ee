import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PersonId } from '../people/types.ts';
import type { PlaceOnPath } from './types.ts';
import { peopleListWords } from './words/people-list.ts';

/** A row of the list of people; what the reader may not read is null. */
export type PersonRow = {
  id: PersonId;
  /** family name first */
  name: string | null;
  code: string;
  /** whole years */
  age: number | null;
  project: string | null;
  place: PlaceOnPath | null;
  follows: string | null;
  due: CalendarDay | null;
  latest: CalendarDay | null;
};

/** Columns of the list of people, on the screen and in its export. Where her name is not known her code stands. */
export function personColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof peopleListWords) => peopleListWords[key][lang];
  return [
    { key: 'name', label: word('name'), kind: 'text', value: (p) => p.name ?? p.code },
    { key: 'code', label: word('code'), kind: 'text', value: (p) => p.code },
    { key: 'age', label: word('age'), kind: 'number', value: (p) => p.age },
    { key: 'project', label: word('project'), kind: 'text', value: (p) => p.project },
    { key: 'place', label: word('place'), kind: 'text', value: (p) => p.place && word(`at.${p.place}`) },
    { key: 'follows', label: word('follows'), kind: 'text', value: (p) => p.follows },
    { key: 'due', label: word('due'), kind: 'date', value: (p) => p.due },
    { key: 'latest', label: word('latest'), kind: 'date', value: (p) => p.latest },
  ] as const satisfies readonly ListColumn<PersonRow>[];
}
