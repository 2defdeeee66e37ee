import { type Language, say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { CompanySafe } from '../types.ts';
import { type CompanySheetWord, companySheetWords } from './company-sheet.ts';

/** A sheet for a company as facts and lists, for a page and for a paper alike. */
export type CompanyParts = {
  title: string;
  lead: string;
  facts: readonly { label: string; value: string }[];
  lists: readonly { heading: string; lines: readonly string[] }[];
  keep: string;
};

/** What a company reads of an introduction, in its order: who, when, what helps, what she lets be said, whom to call. */
export function companyParts(s: CompanySafe, lang: Language): CompanyParts {
  const word = (key: CompanySheetWord, values?: Record<string, string>) =>
    say(companySheetWords, key, lang, values);
  const stretch = (key: 'stretch' | 'away', h: CompanySafe['hours'][number]) =>
    word(key, { day: word(`weekday.${h.weekday}`), from: h.from, to: h.to });
  const { appointment: a } = s;
  return {
    title: word('title'),
    lead: word('lead'),
    facts: [
      { label: word('who'), value: s.name },
      { label: word('place'), value: s.place },
      { label: word('project'), value: s.project },
      { label: word('body'), value: s.body },
      ...(a === null
        ? []
        : [
            {
              label: word('appointment'),
              value: word('appointmentLine', { day: formatDay(a.day, lang), at: a.at, where: a.where }),
            },
          ]),
      { label: word('made'), value: formatDay(s.madeOn, lang) },
    ],
    lists: [
      {
        heading: word('hours'),
        lines: [
          ...s.hours.map((h) => stretch('stretch', h)),
          ...s.agreedAbsences.map((h) => stretch('away', h)),
        ],
      },
      { heading: word('needs'), lines: s.needs },
      { heading: word('said'), lines: s.said },
      { heading: word('call'), lines: callLines(s, lang) },
    ].filter(({ lines }) => lines.length > 0),
    keep: word('keep'),
  };
}

/** Whom to call, and when each answers. */
export function callLines(s: Pick<CompanySafe, 'coach' | 'substitute'>, lang: Language): string[] {
  const line = (who: 'coach' | 'substitute', caller: CompanySafe['coach']) =>
    `${companySheetWords[who][lang]}: ${say(companySheetWords, 'callLine', lang, caller)}`;
  return [line('coach', s.coach), ...(s.substitute === null ? [] : [line('substitute', s.substitute)])];
}
