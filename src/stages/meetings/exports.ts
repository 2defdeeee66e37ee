import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { timeInRome } from '../../values/rome-time.ts';
import type { MeetingId, MeetingKind, MeetingState } from './types.ts';
import { meetingListWords } from './words/list.ts';

/** A row of the list of meetings. No person is in it. */
export type MeetingRow = {
  id: MeetingId;
  title: string;
  kind: MeetingKind;
  project: string;
  startsAt: Date;
  place: string;
  state: MeetingState;
};

/** Columns of the list of meetings, on the screen and in its export. */
export function meetingColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof meetingListWords) => meetingListWords[key][lang];
  const day = (r: MeetingRow): CalendarDay => dayInRome(r.startsAt);
  return [
    { key: 'title', label: word('title'), kind: 'text', value: (r) => r.title },
    { key: 'kind', label: word('kind'), kind: 'text', value: (r) => word(`kind.${r.kind}`) },
    { key: 'project', label: word('project'), kind: 'text', value: (r) => r.project },
    { key: 'when', label: word('when'), kind: 'date', value: day },
    { key: 'hour', label: word('hour'), kind: 'text', value: (r) => timeInRome(r.startsAt) },
    { key: 'place', label: word('place'), kind: 'text', value: (r) => r.place },
    { key: 'state', label: word('state'), kind: 'text', value: (r) => word(r.state) },
  ] as const satisfies readonly ListColumn<MeetingRow>[];
}
