import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CompanyId, CompanyKind, PipelineStage } from './types.ts';
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
