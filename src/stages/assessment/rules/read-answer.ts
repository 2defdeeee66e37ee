import { parseItalianDay } from '../../../values/calendar-day.ts';
import { normaliseText } from '../../../values/plain-text.ts';
import { ANSWER_MAX, type Answer, type Question } from '../types.ts';
import { parseQualifier } from './qualifier.ts';

/** A form as it was sent: field by field. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** One question, read: its answer, null where nothing was answered, or what is wrong in which field. */
type ReadAnswer =
  | { ok: true; answer: Answer | null }
  | { ok: false; problems: readonly { field: string; code: string; about: string }[] };

/** The fields of a question's form, in their order: one, but performance and capacity for a d-code. */
export function fieldsOf(question: Pick<Question, 'code' | 'kind'>): readonly string[] {
  const name = `q-${question.code}`;
  return question.kind === 'icf-d' ? [`${name}_p`, `${name}_c`] : [name];
}

/** Reads the answer to one question out of a form. Bounds and options are those of the question.
 *  Problems, by code: 'text.*', 'answer.no-such-option', 'answer.number', 'answer.bounds', 'day.no-such-day',
 *  'answer.qualifier' (5, 6, 7 and whatever is none; about: the code). */
export function readAnswer(question: Question, fields: Fields): ReadAnswer {
  const [field = '', second = ''] = fieldsOf(question);
  const no = (code: string, about = question.code, at = field): ReadAnswer => ({
    ok: false,
    problems: [{ field: at, code, about }],
  });
  const sent = fields[field];
  if (question.kind === 'many') {
    const values = sent === undefined ? [] : typeof sent === 'string' ? [sent] : [...new Set(sent)];
    if (values.some((v) => !isOption(question, v))) return no('answer.no-such-option');
    return yes(values.length === 0 ? null : { kind: 'many', values });
  }
  if (Array.isArray(sent) || Array.isArray(fields[second])) return no('answer.twice');
  const text = String(sent ?? '').trim();
  switch (question.kind) {
    case 'text':
      return readText(text, no);
    case 'choice':
      if (text !== '' && !isOption(question, text)) return no('answer.no-such-option');
      return yes(text === '' ? null : { kind: 'choice', value: text });
    case 'number':
      return readNumber(question, text, no);
    case 'day': {
      const day = parseItalianDay(text);
      if (text !== '' && day === undefined) return no('day.no-such-day');
      return yes(day === undefined ? null : { kind: 'day', day });
    }
    case 'icf-b': {
      const extent = parseQualifier(text);
      if (text !== '' && extent === undefined) return no('answer.qualifier');
      return yes(extent === undefined ? null : { kind: 'icf-b', extent });
    }
    case 'icf-d': {
      const typed = [text, String(fields[second] ?? '').trim()] as const;
      const [performance, capacity] = typed.map((t) => parseQualifier(t) ?? null) as [
        ReturnType<typeof parseQualifier> | null,
        ReturnType<typeof parseQualifier> | null,
      ];
      if (typed[0] !== '' && performance === null) return no('answer.qualifier');
      if (typed[1] !== '' && capacity === null) return no('answer.qualifier', question.code, second);
      if (performance === null && capacity === null) return yes(null);
      return yes({ kind: 'icf-d', performance: performance ?? null, capacity: capacity ?? null });
    }
    case 'icf-e': {
      const extent = parseQualifier(text.slice(1));
      if (text === '') return yes(null);
      if (extent === undefined || !/^[.+]/.test(text)) return no('answer.qualifier');
      return yes({ kind: 'icf-e', effect: text.startsWith('+') ? 'facilitator' : 'barrier', extent });
    }
    default:
      return question.kind satisfies never;
  }
}

const yes = (answer: Answer | null): ReadAnswer => ({ ok: true, answer });

const isOption = (question: Question, value: string) => question.options.some((o) => o.value === value);

function readText(text: string, no: (code: string) => ReadAnswer): ReadAnswer {
  const parsed = normaliseText(text, { max: ANSWER_MAX });
  if (!parsed.ok) return no(`text.${parsed.reason}`);
  return yes(parsed.value === '' ? null : { kind: 'text', text: parsed.value });
}

function readNumber(
  { min, max, code }: Question,
  text: string,
  no: (code: string, about?: string) => ReadAnswer,
): ReadAnswer {
  if (text === '') return yes(null);
  if (!/^-?\d{1,9}$/.test(text)) return no('answer.number', code);
  const value = Number(text);
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return no('answer.bounds', `${min ?? '…'}–${max ?? '…'}`);
  return yes({ kind: 'number', value });
}
