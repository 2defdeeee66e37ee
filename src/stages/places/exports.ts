import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { comuneByCatastale } from '../../values/comuni.ts';
import type { Place } from './types.ts';
import { placeWords } from './words.ts';

/** A row of the list of places. `comune`: its cadastral code. */
export type PlaceRow = Pick<Place, 'id' | 'title' | 'kind' | 'state' | 'fromOn' | 'lostOn' | 'capacity'> & {
  company: string;
  comune: string;
};

/** Columns of the list of places, on the screen and in its export. */
export function placeColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof placeWords) => placeWords[key][lang];
  return [
    { key: 'title', label: word('title'), kind: 'text', value: (r) => r.title },
    { key: 'company', label: word('company'), kind: 'text', value: (r) => r.company },
    {
      key: 'comune',
      label: word('comune'),
      kind: 'text',
      value: (r) => comuneByCatastale(r.comune)?.name ?? r.comune,
    },
    { key: 'kind', label: word('kind'), kind: 'text', value: (r) => word(`kind.${r.kind}`) },
    { key: 'seats', label: word('seats'), kind: 'number', value: (r) => r.capacity },
    { key: 'from', label: word('from'), kind: 'date', value: (r) => r.fromOn },
    { key: 'lost', label: word('lost'), kind: 'date', value: (r) => r.lostOn },
    { key: 'state', label: word('state'), kind: 'text', value: (r) => word(r.state) },
  ] as const satisfies readonly ListColumn<PlaceRow>[];
}
