import type { InstrumentContent, Question, QuestionKind, SheetClass } from '../types.ts';

/** How the editor's text calls the classes of data. */
export const classWords = {
  assessment: 'scheda',
  functional: 'icf',
  'body-functions': 'funzioni',
} as const satisfies Record<SheetClass, string>;

/** How the editor's text calls the kinds of question. */
export const kindWords = {
  text: 'testo',
  choice: 'una',
  many: 'tante',
  number: 'numero',
  day: 'giorno',
  'icf-b': 'icf-b',
  'icf-d': 'icf-d',
  'icf-e': 'icf-e',
} as const satisfies Record<QuestionKind, string>;

type Label = { it: string; en: string };
const both = (l: Label) => `${l.it} | ${l.en}`;

/** An instrument as the text of its editor: a line a thing, `word: this | that`, in the order in which it is asked.
 *  `parseInstrument` reads it back. */
export function instrumentText(content: InstrumentContent): string {
  const lines = [
    `titolo: ${both(content.title)}`,
    ...(content.lead ? [`nota: ${both(content.lead)}`] : []),
    ...(content.attribution === undefined ? [] : [`attribuzione: ${content.attribution}`]),
  ];
  for (const s of content.sections) {
    lines.push('', `parte: ${s.code} | ${classWords[s.dataClass]} | ${both(s.title)}`);
    if (s.lead) lines.push(`nota: ${both(s.lead)}`);
    for (const q of s.questions) lines.push('', ...questionLines(q));
  }
  return lines.join('\n');
}

function questionLines(q: Question): string[] {
  return [
    `domanda: ${q.code} | ${kindWords[q.kind]} | ${both(q.label)}`,
    ...(q.hint ? [`aiuto: ${both(q.hint)}`] : []),
    ...(q.optional ? ['facoltativa'] : []),
    ...(q.min === undefined && q.max === undefined ? [] : [`limiti: ${q.min ?? ''} | ${q.max ?? ''}`]),
    ...q.options.map((o) => `scelta: ${o.value} | ${both(o.label)}`),
    ...q.bands.map((b) => `fascia: ${b.from} | ${b.to} | ${both(b.label)}`),
    ...(q.showIf ? [`se: ${q.showIf.question} | ${q.showIf.values.join(', ')}`] : []),
  ];
}
