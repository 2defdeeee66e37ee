import type { Funder, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { Award } from '../types.ts';
import { awardWords } from '../words/award.ts';

/** What a certificate or a partner mark says; nobody accompanied stands in it. */
export type AwardFacts = {
  award: Pick<Award, 'kind' | 'number' | 'givenOn' | 'forWhat'>;
  company: string;
  partitaIva: string | null;
  project: string;
  cup: string | null;
  /** the body that leads the project, as it is called outside */
  body: string;
  on: CalendarDay;
  /** who pays; null: nobody to name */
  funder: Funder | null;
};

/** The certificate or the mark as it is printed: an act of a public partnership, in Italian. */
export function printableAward(f: AwardFacts): Printable {
  const word = (key: keyof typeof awardWords) => awardWords[key].it;
  const { kind, number, givenOn, forWhat } = f.award;
  const title = word(`title.${kind}`);
  return {
    title,
    language: 'it',
    day: f.on,
    code: `${word(`code.${kind}`)} ${number}`,
    funder: f.funder,
    letterhead: { sender: [f.body], placeDate: formatDay(givenOn, 'it'), subject: title },
    body: [
      { kind: 'paragraph', text: word(`opening.${kind}`) },
      {
        kind: 'facts',
        facts: [
          { label: word('company'), value: f.company },
          ...(f.partitaIva === null ? [] : [{ label: word('partitaIva'), value: f.partitaIva }]),
          { label: word('project'), value: f.project },
          ...(f.cup === null ? [] : [{ label: word('cup'), value: f.cup }]),
          { label: word('number'), value: number },
          { label: word('on'), value: formatDay(givenOn, 'it') },
        ],
      },
      { kind: 'heading', level: 1, text: word('for') },
      ...forWhat.split(/\n{2,}/u).map((text) => ({ kind: 'paragraph', text }) as const),
      ...(kind === 'partner-mark' ? [{ kind: 'paragraph', text: word('markUse') } as const] : []),
      { kind: 'signature-line', signers: [f.body] },
    ],
  };
}
