import type { CalendarEvent } from '../../../platform/calendar/write-ics.ts';
import type { Block, Printable } from '../../../platform/documents/printable.ts';
import type { CompanySafe } from '../types.ts';
import { callLines, companyParts } from '../words/company-parts.ts';
import { type CompanySheetWord, companySheetWords } from '../words/company-sheet.ts';

type Lang = 'it' | 'en';

/** The sheet as a paper. Title and all that travels with the file name nobody; no funder and no code stand on it, since
 *  either could lead to more. */
export function printableCompanySheet(s: CompanySafe, lang: Lang): Printable {
  const { title, lead, facts, lists, keep } = companyParts(s, lang);
  return {
    title,
    language: lang,
    day: s.madeOn,
    body: [
      { kind: 'paragraph', text: lead },
      { kind: 'facts', facts },
      ...lists.flatMap(({ heading, lines }): Block[] => [
        { kind: 'heading', level: 1, text: heading },
        { kind: 'list', items: lines },
      ]),
      { kind: 'paragraph', text: keep },
    ],
  };
}

/** The card for the wall: whom to call, what to do when somebody is unwell or hurt, three questions a month. It hangs where
 *  everybody passes, so it says neither her name nor what helps her. */
export function printableWallCard(
  s: Pick<CompanySafe, 'coach' | 'substitute' | 'madeOn'>,
  lang: Lang,
): Printable {
  const word = (key: CompanySheetWord) => companySheetWords[key][lang];
  const part = (key: CompanySheetWord, items: readonly string[]): Block[] => [
    { kind: 'heading', level: 1, text: word(key) },
    { kind: 'list', items },
  ];
  return {
    title: word('wallTitle'),
    language: lang,
    day: s.madeOn,
    edition: 'easy',
    body: [
      { kind: 'list', items: callLines(s, lang) },
      ...part('unwell', [word('unwell.ask'), word('unwell.call'), word('unwell.emergency')]),
      ...part('accident', [word('accident.emergency'), word('accident.call')]),
      { kind: 'heading', level: 1, text: word('check') },
      {
        kind: 'table',
        caption: word('check'),
        columns: [
          { label: '', width: 2 },
          { label: word('check.good') },
          { label: word('check.so') },
          { label: word('check.talk') },
        ],
        rows: (['check.work', 'check.people', 'check.help'] as const).map((key) => [
          word(key),
          '☐',
          '☐',
          '☐',
        ]),
      },
    ],
  };
}

/** The appointment as it may stand in a calendar that colleagues see: «Appuntamento», hours and place. It has no link: the
 *  link opens the sheet.
 *  @param uid of the paper and the installation's host
 *  @param start when it begins, as an instant
 *  @returns undefined where no appointment was set */
export function companyAppointment(
  s: Pick<CompanySafe, 'appointment'>,
  lang: Lang,
  { uid, start, writtenAt }: { uid: string; start: Date; writtenAt: Date },
): CalendarEvent | undefined {
  const { appointment: a } = s;
  if (a === null) return undefined;
  return {
    uid,
    start,
    end: new Date(start.getTime() + a.minutes * 60_000),
    summary: 'appointment',
    language: lang,
    location: a.where,
    sequence: 0,
    writtenAt,
  };
}
