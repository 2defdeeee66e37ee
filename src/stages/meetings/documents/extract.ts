import type { Block, Funder, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import type { Item, ItemTexts, Meeting, SeatPart } from '../types.ts';
import { extractWords } from '../words/extract.ts';

/** Somebody who sat in the meeting, as the minutes call her. */
export type ExtractMember = { name: string; body: string; forService: string; part: SeatPart };

/** What the extract says of one person, and of nobody else. */
export type ExtractFacts = {
  meeting: Pick<Meeting, 'kind' | 'place' | 'startsAt'>;
  /** the body that convened it, as it is called outside */
  body: string;
  project: string;
  /** her name, and the code under which her case is found */
  name: string;
  code: string;
  item: Pick<Item, 'matter' | 'state' | 'dueOn'>;
  texts: ItemTexts;
  /** who does what was decided */
  owner: string | null;
  present: readonly ExtractMember[];
  /** who declared a conflict and took no part in this item; why is not said */
  abstained: readonly string[];
  on: CalendarDay;
  /** who pays; null: nobody to name */
  funder: Funder | null;
};

const word = (key: keyof typeof extractWords) => extractWords[key].it;
const paragraphs = (text: string): Block[] =>
  text.split(/\n{2,}/u).map((part): Block => ({ kind: 'paragraph', text: part }));
const section = (title: keyof typeof extractWords, text: string | null): Block[] =>
  text === null ? [] : [{ kind: 'heading', level: 1, text: word(title) }, ...paragraphs(text)];

/** The minutes of a meeting in extract for one person, as they are printed: an act of a public partnership, in Italian.
 *  The title, which travels with the file, names nobody; the agenda's other people leave no trace, not even a number.
 *  @param f `present`: those who came and did not abstain */
export function printableExtract(f: ExtractFacts): Printable {
  const title = word('title');
  const { item, texts } = f;
  const signers = f.present
    .filter((m) => m.part !== 'member')
    .slice(0, 2)
    .map((m) => `${m.name}\n${extractWords[`part.${m.part}`].it}`);
  const outcome = item.state === 'decided' ? 'outcome.decided' : 'outcome.postponed';
  return {
    title,
    language: 'it',
    day: f.on,
    code: f.code,
    funder: f.funder,
    letterhead: { sender: [f.body], placeDate: formatDay(f.on, 'it'), subject: title },
    body: [
      {
        kind: 'facts',
        facts: [
          { label: word('person'), value: f.name },
          { label: word('project'), value: f.project },
          { label: word('meeting'), value: extractWords[`kind.${f.meeting.kind}`].it },
          {
            label: word('held'),
            value: `${formatDay(dayInRome(f.meeting.startsAt), 'it')}, ${timeInRome(f.meeting.startsAt)}`,
          },
          { label: word('place'), value: f.meeting.place },
          { label: word('matter'), value: extractWords[`matter.${item.matter}`].it },
        ],
      },
      { kind: 'heading', level: 1, text: word('present') },
      {
        kind: 'table',
        caption: word('presentCaption'),
        columns: [
          { label: word('name'), width: 2 },
          { label: word('service'), width: 3 },
          { label: word('part'), width: 1 },
        ],
        rows: f.present.map((m) => [
          m.name,
          m.forService === m.body ? m.body : `${m.forService}, ${m.body}`,
          extractWords[`part.${m.part}`].it,
        ]),
      },
      ...(f.abstained.length === 0
        ? []
        : [
            { kind: 'paragraph', text: word('abstained') } as const,
            { kind: 'list', items: f.abstained } as const,
          ]),
      ...section('question', texts.question),
      ...section('discussion', texts.discussion),
      { kind: 'heading', level: 1, text: word('decision') },
      { kind: 'paragraph', text: word(outcome) },
      ...(texts.decision === null ? [] : paragraphs(texts.decision)),
      ...(f.owner === null || item.dueOn === null
        ? []
        : [
            {
              kind: 'facts',
              facts: [
                { label: word('owner'), value: f.owner },
                { label: word('due'), value: formatDay(item.dueOn, 'it') },
              ],
            } as const,
          ]),
      ...(signers.length === 0 ? [] : [{ kind: 'signature-line', signers } as const]),
    ],
  };
}
