import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { CoFunding } from '../../projects/rules/co-funding.ts';
import type { CandidacyState, CommunicationKind, Procedure } from '../types.ts';
import { type LetterWord, letterWords } from '../words/letter.ts';

/** What a letter says besides the reasons. */
export type LetterFrame = {
  /** body that writes, as it is called outside */
  body: string;
  /** her name where the writer may read it; else her number on the list */
  to: string;
  project: string;
  language: 'it' | 'en';
  funder: CoFunding | null;
};

type Told = {
  kind: CommunicationKind;
  state: CandidacyState;
  reasons: string;
  on: CalendarDay;
  /** last day for her answer; null: the selection sets none */
  until: CalendarDay | null;
};

/** The letter to her. Its title, which travels with the file, names neither her nor the outcome.
 *  @law L. 241/1990 artt. 3 c. 4, 10-bis */
export function printableLetter(
  p: Pick<Procedure, 'title' | 'officer' | 'office'>,
  told: Told,
  frame: LetterFrame,
): Printable {
  const lang = frame.language;
  const word = (key: LetterWord, values: Record<string, string> = {}) =>
    letterWords[key][lang].replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
  const until = told.until === null ? '' : formatDay(told.until, lang);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const answer: LetterWord | undefined =
    told.kind === 'answer'
      ? undefined
      : told.kind === 'notice-of-refusal'
        ? 'observations'
        : told.until === null
          ? 'complaint.any'
          : 'complaint.until';
  return {
    title: word(`title.${told.kind}`),
    language: lang,
    day: told.on,
    ...(frame.funder === null ? {} : { funder: frame.funder }),
    letterhead: {
      sender: [frame.body, p.office],
      addressee: [frame.to],
      placeDate: formatDay(told.on, lang),
      subject: word(`title.${told.kind}`),
    },
    body: [
      paragraph(word('about', { title: p.title, project: frame.project })),
      ...(told.kind === 'outcome' ? [paragraph(word(`outcome.${told.state}`))] : []),
      ...(told.kind === 'notice-of-refusal' ? [paragraph(word('noticeLead'))] : []),
      { kind: 'heading', level: 1, text: word(told.kind === 'answer' ? 'answer' : 'why') },
      ...told.reasons.split(/\n{2,}/u).map(paragraph),
      ...(answer === undefined
        ? []
        : ([
            { kind: 'heading', level: 1, text: word('what') },
            paragraph(word(answer, { until, office: p.office })),
          ] satisfies Block[])),
      { kind: 'heading', level: 1, text: word('who') },
      paragraph(word('officer', { officer: p.officer, office: p.office })),
      { kind: 'signature-line', signers: [`${p.officer}\n${p.office}`] },
    ],
  };
}
