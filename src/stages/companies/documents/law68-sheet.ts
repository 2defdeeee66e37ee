import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { HostLimits } from '../rules/host-limits.ts';
import type { Law68Sheet } from '../rules/l68-sheet.ts';
import { type DeclaredHeadcount, law68Sections } from './law68-sections.ts';
import { frameWord, type Language } from './law68-text.ts';

/** What the printed sheet says beside the calculation. */
export type Law68Print = {
  language: Language;
  /** as the company is called */
  company: string;
  declared: DeclaredHeadcount;
  sheet: Law68Sheet;
  host: HostLimits;
  /** day on which it is printed */
  on: CalendarDay;
};

/** The calculation as a sheet: indicative, with its day and the source of each line. It names no person. */
export function law68Printable({
  language: lang,
  company,
  declared,
  sheet,
  host,
  on,
}: Law68Print): Printable {
  const word = (key: Parameters<typeof frameWord>[0], values?: Parameters<typeof frameWord>[2]) =>
    frameWord(key, lang, values);
  return {
    title: word('title', { company }),
    language: lang,
    day: on,
    code: word('code', { day: formatDay(sheet.day, lang) }),
    body: [
      { kind: 'paragraph', text: `${word('bandTitle')}. ${word('band')}` },
      {
        kind: 'facts',
        facts: [
          { label: word('company'), value: company },
          { label: word('headcountBy'), value: declared.source },
          { label: word('printedOn'), value: formatDay(on, lang) },
          ...law68Short(sheet, lang),
        ],
      },
      ...law68Sections(sheet, host, declared, lang).flatMap(({ title, lead, lines }): Block[] => [
        { kind: 'heading', level: 1, text: title },
        ...(lead === null ? [] : [{ kind: 'paragraph', text: lead } as const]),
        ...(lines.length === 0
          ? []
          : [
              {
                kind: 'table',
                caption: title,
                columns: [
                  { label: word('what'), width: 4 },
                  { label: word('value'), width: 3 },
                  { label: word('source'), width: 4 },
                ],
                rows: lines.map((l) => [
                  l.what,
                  l.verify ? `${l.value} (${word('verify')})` : l.value,
                  l.source,
                ]),
              } as const,
            ]),
      ]),
    ],
  };
}

/** The two days, base, places owed and places to cover: what one looks for first. What follows from a base that is to be
 *  verified is so itself. */
export function law68Short(sheet: Law68Sheet, lang: Language): readonly { label: string; value: string }[] {
  const doubtful = sheet.baseFigures.some((f) => f.law?.sure === 'verify');
  const said = (n: number | null) => {
    if (n === null) return frameWord('unknown', lang);
    return doubtful ? `${n} (${frameWord('verify', lang)})` : String(n);
  };
  return [
    { label: frameWord('onDay', lang), value: formatDay(sheet.day, lang) },
    { label: frameWord('headcountOf', lang), value: formatDay(sheet.headcountDay, lang) },
    { label: frameWord('base', lang), value: said(sheet.base) },
    { label: frameWord('quota', lang), value: said(sheet.quota) },
    { label: frameWord('uncovered', lang), value: said(sheet.uncovered) },
  ];
}
