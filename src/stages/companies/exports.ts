import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { timeInRome } from '../../values/rome-time.ts';
import type {
  CompanyId,
  CompanyKind,
  CompanyMeeting,
  CompanyMeetingId,
  ContactWay,
  LogId,
  PipelineStage,
} from './types.ts';
import { companyListWords } from './words/list.ts';
import { companyWords } from './words.ts';

/** A row of the list of companies. */
export type CompanyRow = {
  id: CompanyId;
  name: string;
  kind: CompanyKind;
  stage: PipelineStage;
  /** names of the comuni of its places of work, with commas */
  comuni: string;
  lastContactOn: CalendarDay | null;
  nextStep: string | null;
  nextStepOn: CalendarDay | null;
  nextStepBy: string | null;
};

/** Columns of the list of companies, on the screen and in its export. */
export function companyColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof companyListWords) => companyListWords[key][lang];
  return [
    { key: 'name', label: word('name'), kind: 'text', value: (r) => r.name },
    {
      key: 'stage',
      label: word('stage'),
      kind: 'text',
      value: (r) => companyWords[`stage.${r.stage}`][lang],
    },
    { key: 'kind', label: word('kind'), kind: 'text', value: (r) => companyWords[`kind.${r.kind}`][lang] },
    { key: 'comuni', label: word('comuni'), kind: 'text', value: (r) => r.comuni },
    { key: 'contact', label: word('contact'), kind: 'date', value: (r) => r.lastContactOn },
    { key: 'next', label: word('next'), kind: 'text', value: (r) => r.nextStep },
    { key: 'step', label: word('step'), kind: 'date', value: (r) => r.nextStepOn },
    { key: 'by', label: word('by'), kind: 'text', value: (r) => r.nextStepBy },
  ] as const satisfies readonly ListColumn<CompanyRow>[];
}

/** A row of the work list. */
export type StepRow = Pick<CompanyRow, 'id' | 'name' | 'stage' | 'nextStep' | 'nextStepOn' | 'nextStepBy'>;

/** Columns of the work list, on the screen and in its export. */
export function stepColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof companyListWords) => companyListWords[key][lang];
  return [
    { key: 'name', label: word('name'), kind: 'text', value: (r) => r.name },
    { key: 'next', label: word('next'), kind: 'text', value: (r) => r.nextStep },
    { key: 'step', label: word('step'), kind: 'date', value: (r) => r.nextStepOn },
    { key: 'by', label: word('by'), kind: 'text', value: (r) => r.nextStepBy },
    {
      key: 'stage',
      label: word('stage'),
      kind: 'text',
      value: (r) => companyWords[`stage.${r.stage}`][lang],
    },
  ] as const satisfies readonly ListColumn<StepRow>[];
}

/** A row of the list of meetings with companies. */
export type CompanyMeetingRow = {
  id: CompanyMeetingId;
  companyId: CompanyId;
  company: string;
  about: string;
  startsAt: Date;
  state: CompanyMeeting['state'];
  who: string | null;
};

/** Columns of the list of meetings, on the screen and in its export. */
export function companyMeetingColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof companyWords) => companyWords[key][lang];
  return [
    { key: 'when', label: word('meetingWhen'), kind: 'date', value: (r) => dayInRome(r.startsAt) },
    { key: 'hour', label: word('meetingTime'), kind: 'text', value: (r) => timeInRome(r.startsAt) },
    { key: 'company', label: word('meetingCompany'), kind: 'text', value: (r) => r.company },
    { key: 'about', label: word('meetingAbout'), kind: 'text', value: (r) => r.about },
    { key: 'who', label: word('meetingWho'), kind: 'text', value: (r) => r.who },
    {
      key: 'state',
      label: word('meetingState'),
      kind: 'text',
      value: (r) => word(`meetingState.${r.state}`),
    },
  ] as const satisfies readonly ListColumn<CompanyMeetingRow>[];
}

/** A row of the list of contacts. */
export type ContactRow = {
  id: LogId;
  companyId: CompanyId;
  company: string;
  onDay: CalendarDay;
  way: ContactWay;
  faceToFace: boolean;
  what: string;
  stage: PipelineStage;
  who: string | null;
};

/** Columns of the list of contacts, on the screen and in its export. */
export function contactColumns(lang: 'it' | 'en') {
  const word = (key: keyof typeof companyWords) => companyWords[key][lang];
  return [
    { key: 'company', label: word('meetingCompany'), kind: 'text', value: (r) => r.company },
    { key: 'day', label: word('onDay'), kind: 'date', value: (r) => r.onDay },
    { key: 'who', label: word('who'), kind: 'text', value: (r) => r.who },
    { key: 'way', label: word('way'), kind: 'text', value: (r) => word(`way.${r.way}`) },
    {
      key: 'inPerson',
      label: word('inPerson'),
      kind: 'text',
      value: (r) => (r.faceToFace ? word('yes') : word('no')),
    },
    { key: 'what', label: word('said'), kind: 'text', value: (r) => r.what },
    { key: 'stage', label: word('stageField'), kind: 'text', value: (r) => word(`stage.${r.stage}`) },
  ] as const satisfies readonly ListColumn<ContactRow>[];
}
