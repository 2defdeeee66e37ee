import type { Block, Funder, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { CardContent } from '../types.ts';
import { plainCardWords } from '../words/plain.ts';
import { plainCard, type ToldProject } from '../words/plain-parts.ts';

/** What stands on her card beside its words. */
export type HerCardFrame = {
  readonly name: string;
  readonly number: number;
  readonly on: CalendarDay;
  readonly language: 'it' | 'en';
  readonly told: ToldProject;
  readonly funder: Funder | null;
  /** by which the paper is known to be about these words */
  readonly code: string;
};

/** Her card as her own paper: what stands before her, word by word; the easy edition is larger. Its title, which travels with
 *  the file, names nobody. */
export function printableHerCard(
  content: CardContent,
  edition: 'official' | 'easy',
  frame: HerCardFrame,
): Printable {
  const lang = frame.language;
  const word = (key: keyof typeof plainCardWords) => plainCardWords[key][lang];
  return {
    title: word('title'),
    language: lang,
    day: frame.on,
    funder: frame.funder,
    code: frame.code,
    ...(edition === 'easy' ? { edition: 'easy' as const } : {}),
    body: [
      {
        kind: 'facts',
        facts: [
          { label: word('name'), value: frame.name },
          { label: word('version'), value: String(frame.number) },
          { label: word('day'), value: formatDay(frame.on, lang) },
        ],
      },
      { kind: 'paragraph', text: word('opening') },
      ...plainCard(content, frame.told, lang).flatMap(({ heading, lines }): Block[] => [
        { kind: 'heading', level: 1, text: heading },
        lines.length === 1 ? { kind: 'paragraph', text: lines[0] ?? '' } : { kind: 'list', items: lines },
      ]),
    ],
  };
}
