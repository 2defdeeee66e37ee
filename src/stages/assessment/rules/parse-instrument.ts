import { contentSchema, type InstrumentContent, questionKinds, sheetClasses } from '../types.ts';
import { instrumentProblems } from './instrument-problems.ts';
import { classWords, kindWords } from './instrument-text.ts';

/** What is wrong with the text of an instrument: in which line, or with which question or part. */
export type TextProblem = { code: string; about: string };

/** An instrument read from the text of its editor, or everything that is wrong with it. */
type ParsedInstrument =
  | { ok: true; content: InstrumentContent }
  | { ok: false; problems: readonly TextProblem[] };

type Draft = Record<string, unknown>;
type Parts = { title?: unknown; sections: Draft[] } & Draft;

/** How many values each word takes: at least, at most. */
const shapes: Readonly<Record<string, readonly [number, number]>> = {
  titolo: [2, 2],
  nota: [2, 2],
  attribuzione: [1, 1],
  parte: [4, 4],
  domanda: [4, 4],
  aiuto: [2, 2],
  facoltativa: [0, 0],
  limiti: [2, 2],
  scelta: [3, 3],
  fascia: [4, 4],
  se: [2, 2],
};

/** Reads the text of an instrument, as `instrumentText` writes it; empty lines say nothing.
 *  @returns every problem: 'line.unknown', 'line.values', 'line.place', 'line.class', 'line.kind', 'line.number' with the
 *  number of the line; 'instrument.shape' where a line is missing or too long; those of `instrumentProblems` */
export function parseInstrument(text: string): ParsedInstrument {
  const problems: TextProblem[] = [];
  const content: Parts = { sections: [] };
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const [, word = '', rest = ''] = /^\s*(\p{L}+)\s*(?::(.*))?$/u.exec(line) ?? [];
    const values = rest.trim() === '' ? [] : rest.split('|').map((v) => v.trim());
    const shape = Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    const wrong =
      shape === undefined
        ? 'line.unknown'
        : values.length < shape[0] || values.length > shape[1]
          ? 'line.values'
          : place(content, word, values);
    if (wrong !== undefined) problems.push({ code: wrong, about: String(at + 1) });
  });
  if (problems.length > 0) return { ok: false, problems };
  const parsed = contentSchema.safeParse(content);
  if (!parsed.success)
    return {
      ok: false,
      problems: [{ code: 'instrument.shape', about: whereOf(content, parsed.error.issues[0]?.path ?? []) }],
    };
  const whole = instrumentProblems(parsed.data);
  return whole.length > 0 ? { ok: false, problems: whole } : { ok: true, content: parsed.data };
}

/** Puts one line where it belongs. @returns what is wrong with it, if anything is */
function place(content: Parts, word: string, values: readonly string[]): string | undefined {
  const [first = '', second = '', third = '', fourth = ''] = values;
  const section = content.sections.at(-1);
  const question = (section?.['questions'] as Draft[] | undefined)?.at(-1);
  switch (word) {
    case 'titolo':
      content.title = { it: first, en: second };
      return section === undefined ? undefined : 'line.place';
    case 'attribuzione':
      content['attribution'] = first;
      return section === undefined ? undefined : 'line.place';
    case 'nota':
      if (question !== undefined) return 'line.place';
      (section ?? content)['lead'] = { it: first, en: second };
      return undefined;
    case 'parte': {
      const dataClass = sheetClasses.find((c) => classWords[c] === second);
      content.sections.push({ code: first, dataClass, title: { it: third, en: fourth }, questions: [] });
      return dataClass === undefined ? 'line.class' : undefined;
    }
    case 'domanda': {
      const kind = questionKinds.find((k) => kindWords[k] === second);
      if (section === undefined) return 'line.place';
      const label = { it: third, en: fourth };
      (section['questions'] as Draft[]).push({ code: first, kind, label, options: [], bands: [] });
      return kind === undefined ? 'line.kind' : undefined;
    }
    default:
      return question === undefined ? 'line.place' : placeInQuestion(question, word, values);
  }
}

function placeInQuestion(question: Draft, word: string, values: readonly string[]): string | undefined {
  const [first = '', second = '', third = '', fourth = ''] = values;
  const whole = (text: string) => (/^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
  switch (word) {
    case 'aiuto':
      question['hint'] = { it: first, en: second };
      return undefined;
    case 'facoltativa':
      question['optional'] = true;
      return undefined;
    case 'limiti':
      if (first !== '') question['min'] = whole(first);
      if (second !== '') question['max'] = whole(second);
      return [first, second].some((t) => t !== '' && Number.isNaN(whole(t))) ? 'line.number' : undefined;
    case 'scelta':
      (question['options'] as unknown[]).push({ value: first, label: { it: second, en: third } });
      return undefined;
    case 'fascia':
      (question['bands'] as unknown[]).push({
        from: whole(first),
        to: whole(second),
        label: { it: third, en: fourth },
      });
      return [first, second].some((t) => Number.isNaN(whole(t))) ? 'line.number' : undefined;
    default:
      question['showIf'] = { question: first, values: second.split(',').map((v) => v.trim()) };
      return undefined;
  }
}

/** The code of the part or question in which something does not fit; the title where it is neither. */
function whereOf(content: Parts, path: readonly PropertyKey[]): string {
  const section = path[0] === 'sections' ? content.sections[Number(path[1])] : undefined;
  const question =
    path[2] === 'questions' ? (section?.['questions'] as Draft[] | undefined)?.[Number(path[3])] : undefined;
  return String(question?.['code'] ?? section?.['code'] ?? 'titolo');
}
