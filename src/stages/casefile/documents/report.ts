import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { isToHer } from '../rules/report.ts';
import type { Report, ReportSection } from '../types.ts';
import { type ReportWord, reportWords } from '../words/report.ts';

/** What the letter says besides its author's text. */
export type ReportFrame = {
  /** body of the writer, as it is called outside */
  body: string;
  writer: string;
  on: CalendarDay;
  /** number and day under which the body registered it, in words */
  protocol: string | null;
};

/** The heading of a section, for the reader the report speaks to. */
export function sectionTitle(section: ReportSection, report: Pick<Report, 'purpose' | 'content'>): string {
  const key: ReportWord = `${isToHer(report.purpose) ? 'own' : 'section'}.${section}`;
  return reportWords[key][report.content.language];
}

/** What stands before the sections: on her own copy, what it is and that it can be corrected. */
export function openingOf(report: Pick<Report, 'purpose' | 'content'>): string | undefined {
  return isToHer(report.purpose) ? reportWords['own.opening'][report.content.language] : undefined;
}

/** The report as it is printed: a letter of the writer's body. Its title, which travels with the file, names nobody. */
export function printableReport(report: Report, frame: ReportFrame): Printable {
  const { language } = report.content;
  const title = reportWords[`title.${report.purpose}`][language];
  const opening = openingOf(report);
  return {
    title,
    language,
    day: frame.on,
    letterhead: {
      sender: [frame.body],
      addressee: report.addressee.split('\n'),
      placeDate: formatDay(frame.on, language),
      subject: title,
      ...(frame.protocol === null ? {} : { protocol: frame.protocol }),
    },
    body: [
      ...(opening === undefined ? [] : [{ kind: 'paragraph', text: opening } as const]),
      ...report.content.sections.flatMap(({ section, text }): Block[] =>
        text === ''
          ? []
          : [
              { kind: 'heading', level: 1, text: sectionTitle(section, report) },
              ...text.split(/\n{2,}/u).map((part): Block => ({ kind: 'paragraph', text: part })),
            ],
      ),
      { kind: 'signature-line', signers: [`${frame.writer}\n${frame.body}`] },
    ],
  };
}
