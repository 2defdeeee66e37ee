import type { Printable } from '../../../platform/documents/printable.ts';
import type { ListColumn } from '../../../platform/spreadsheet/list-columns.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { CoFunding } from '../../projects/rules/co-funding.ts';
import { type CandidacyState, type Procedure, pointsText } from '../types.ts';
import { minutesWords } from '../words/minutes.ts';
import { selectionWords } from '../words.ts';

/** A row of the published list: a protocol number, and nothing else of whom it stands for. */
export type ListedRow = {
  number: string;
  state: CandidacyState;
  /** hundredths */
  points: number | null;
  rank: number | null;
};

/** Columns of the published list, on the screen, in its CSV and in its PDF.
 *  @param ranked whether there are points */
export function listColumns(lang: 'it' | 'en', ranked: boolean) {
  const word = (key: keyof typeof minutesWords) => minutesWords[key][lang];
  const columns = [
    { key: 'number', label: word('number'), kind: 'text', value: (r) => r.number },
    {
      key: 'rank',
      label: word('place'),
      kind: 'text',
      value: (r) => (r.rank === null ? '' : String(r.rank)),
    },
    {
      key: 'points',
      label: word('points'),
      kind: 'text',
      value: (r) => (r.points === null ? '' : pointsText(r.points, lang)),
    },
    {
      key: 'state',
      label: word('state'),
      kind: 'text',
      value: (r) => selectionWords[`state.${r.state}`][lang],
    },
  ] as const satisfies readonly ListColumn<ListedRow>[];
  return ranked ? columns : columns.filter((c) => c.key !== 'points');
}

/** The list of a selection as it is printed and hung out: protocol numbers, places, outcomes.
 *  @law D.Lgs 196/2003 art. 2-septies c. 8: data on health are not published */
export function printableList(
  p: Pick<Procedure, 'title' | 'mode' | 'officer' | 'office' | 'actNumber' | 'actOn'>,
  rows: readonly ListedRow[],
  frame: { project: string; funder: CoFunding | null; on: CalendarDay },
): Printable {
  const word = (key: keyof typeof minutesWords) => minutesWords[key].it;
  const columns = listColumns('it', p.mode === 'public-notice-with-ranking');
  const act = p.actNumber === null || p.actOn === null ? '' : `${p.actNumber}, ${formatDay(p.actOn, 'it')}`;
  return {
    title: `${word('listTitle')}: ${p.title}`,
    language: 'it',
    day: frame.on,
    ...(frame.funder === null ? {} : { funder: frame.funder }),
    body: [
      {
        kind: 'facts',
        facts: [
          { label: word('project'), value: frame.project },
          ...(act === '' ? [] : [{ label: word('act'), value: act }]),
          { label: word('officer'), value: `${p.officer}, ${p.office}` },
        ],
      },
      { kind: 'paragraph', text: word('listLead') },
      {
        kind: 'table',
        caption: word('outcomeCaption'),
        columns: columns.map((c) => ({
          label: c.label,
          width: c.key === 'number' || c.key === 'state' ? 2 : 1,
        })),
        rows: rows.map((r) => columns.map((c) => c.value(r))),
      },
    ],
  };
}
