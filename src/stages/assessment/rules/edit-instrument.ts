import type { InstrumentContent, Question, QuestionKind } from '../types.ts';
import { instrumentText, kindWords } from './instrument-text.ts';
import { parseInstrument, type TextProblem } from './parse-instrument.ts';

/** One change of an instrument, as the fields below its text ask for it. */
export type InstrumentEdit =
  | { act: 'add'; part: string; code: string; kind: QuestionKind; it: string; en: string; options: string }
  | { act: 'up' | 'down' | 'remove'; question: string };

/** The text after one change, or what is wrong with the text as it stands or with the change. */
type EditedText = { ok: true; text: string } | { ok: false; problems: readonly TextProblem[] };

/** Makes one change in the text of an instrument: a question added at the end of a part, moved by one place within its
 *  part, or taken out. What would be no instrument any more is refused with what is wrong.
 *  @param edit of a new choice question `options` holds a line each: short name | Italian | English */
export function editInstrument(text: string, edit: InstrumentEdit): EditedText {
  const parsed = parseInstrument(text);
  if (!parsed.ok) return parsed;
  const changed = edit.act === 'add' ? added(text, parsed.content, edit) : moved(parsed.content, edit);
  const again = parseInstrument(changed);
  // Lines of the changed text are not the lines that were typed: the question is named instead.
  if (!again.ok)
    return {
      ok: false,
      problems: again.problems.map((p) =>
        p.code.startsWith('line.')
          ? { code: 'instrument.shape', about: edit.act === 'add' ? edit.code : edit.question }
          : p,
      ),
    };
  return { ok: true, text: instrumentText(again.content) };
}

function added(
  text: string,
  content: InstrumentContent,
  { part, code, kind, it, en, options }: Extract<InstrumentEdit, { act: 'add' }>,
): string {
  const lines = [
    `domanda: ${code} | ${kindWords[kind]} | ${it} | ${en}`,
    ...options
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `scelta: ${line}`),
  ].join('\n');
  if (!content.sections.some((s) => s.code === part)) return text;
  const sections = content.sections.map((s) => ({ ...s, questions: [...s.questions] }));
  const at = sections.findIndex((s) => s.code === part);
  const before = instrumentText({ ...content, sections: sections.slice(0, at + 1) });
  const after = instrumentText({ ...content, sections: sections.slice(at + 1) });
  // The head of the second text says again what the first one says.
  const rest = after.slice(Math.max(0, after.indexOf('\n\nparte: ')));
  return `${before}\n\n${lines}${at + 1 < sections.length ? rest : ''}`;
}

function moved(
  content: InstrumentContent,
  { act, question }: Extract<InstrumentEdit, { act: 'up' | 'down' | 'remove' }>,
): string {
  const sections = content.sections
    .map((s) => ({ ...s, questions: placed(s.questions, question, act) }))
    .filter((s) => s.questions.length > 0);
  return instrumentText({ ...content, sections });
}

function placed(questions: readonly Question[], code: string, act: 'up' | 'down' | 'remove'): Question[] {
  const at = questions.findIndex((q) => q.code === code);
  const one = questions[at];
  const others = questions.filter((q) => q.code !== code);
  if (one === undefined) return [...questions];
  if (act === 'remove') return others;
  const to = Math.min(others.length, Math.max(0, at + (act === 'up' ? -1 : 1)));
  return [...others.slice(0, to), one, ...others.slice(to)];
}
