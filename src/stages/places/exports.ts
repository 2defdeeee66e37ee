import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { comuneByCatastale } from '../../values/comuni.ts';
import { formatPhone, type PhoneNumber } from '../../values/phone-number.ts';
import type { Place } from './types.ts';
import { offerDeskWords } from './words/offer-desk.ts';
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

/** A row of the list of offers. `comune`: its name; `phone` in the international form. */
export type OfferRow = {
  companyName: string;
  comune: string;
  work: string;
  contactName: string;
  phone: string | null;
  email: string | null;
  sentAt: Date;
  answerBy: CalendarDay;
  state: 'new' | 'taken' | 'declined';
};

/** Columns of the list of offers, on the screen and in its export. */
export function offerColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof offerDeskWords) => offerDeskWords[key][lang];
  return [
    { key: 'company', label: word('companyName'), kind: 'text', value: (r) => r.companyName },
    { key: 'comune', label: word('comune'), kind: 'text', value: (r) => r.comune },
    { key: 'work', label: word('work'), kind: 'text', value: (r) => r.work },
    { key: 'contact', label: word('contactName'), kind: 'text', value: (r) => r.contactName },
    {
      key: 'phone',
      label: word('phone'),
      kind: 'text',
      value: (r) => r.phone && formatPhone(r.phone as PhoneNumber),
    },
    { key: 'email', label: word('email'), kind: 'text', value: (r) => r.email },
    { key: 'sent', label: word('sent'), kind: 'date', value: (r) => dayInRome(r.sentAt) },
    { key: 'due', label: word('due'), kind: 'date', value: (r) => r.answerBy },
    { key: 'state', label: word('state'), kind: 'text', value: (r) => word(`state.${r.state}`) },
  ] as const satisfies readonly ListColumn<OfferRow>[];
}
