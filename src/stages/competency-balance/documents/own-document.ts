import type { Block, Funder, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { EntryContent } from '../types.ts';
import { plainEnding, plainParts, plainWords } from '../words/plain.ts';

/** What stands on her document beside the balance. */
export type OwnDocumentFrame = {
  readonly name: string;
  /** who made the balance with her */
  readonly operator: string;
  readonly on: CalendarDay;
  readonly language: 'it' | 'en';
  readonly funder: Funder | null;
};

/** «Che cosa so fare»: the balance as her own paper, in plain words to her; the easy edition is shorter and larger. Its title,
 *  which travels with the file, names nobody. */
export function printableOwnDocument(
  balance: { synthesis: string | null; entries: readonly { content: EntryContent }[] },
  edition: 'official' | 'easy',
  frame: OwnDocumentFrame,
): Printable {
  const lang = frame.language;
  const parts = plainParts(balance.entries, balance.synthesis, lang, edition);
  return {
    title: plainWords.title[lang],
    language: lang,
    day: frame.on,
    funder: frame.funder,
    ...(edition === 'easy' ? { edition: 'easy' as const } : {}),
    body: [
      {
        kind: 'facts',
        facts: [
          { label: plainWords.name[lang], value: frame.name },
          { label: plainWords.withWhom[lang], value: frame.operator },
          { label: plainWords.made[lang], value: formatDay(frame.on, lang) },
        ],
      },
      { kind: 'paragraph', text: plainWords.opening[lang] },
      ...[...parts, plainEnding(lang)].flatMap(({ heading, lines }): Block[] => [
        { kind: 'heading', level: 1, text: heading },
        lines.length === 1 ? { kind: 'paragraph', text: lines[0] ?? '' } : { kind: 'list', items: lines },
      ]),
    ],
  };
}
