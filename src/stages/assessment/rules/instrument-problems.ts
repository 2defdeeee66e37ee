import type { InstrumentContent, Question } from '../types.ts';

/** What is wrong with an instrument as a whole; `about` is the code of the section or question. */
type InstrumentProblem = { code: InstrumentProblemCode; about: string };
type InstrumentProblemCode =
  | 'instrument.code-twice'
  | 'instrument.option-twice'
  | 'instrument.no-options'
  | 'instrument.options-not-asked'
  | 'instrument.bounds'
  | 'instrument.show-if-unknown'
  | 'instrument.show-if-kind'
  | 'instrument.show-if-value'
  | 'instrument.icf-code'
  | 'instrument.icf-class';

/** Everything that makes an instrument unanswerable: codes used twice, choices without options, a question that hangs
 *  on a later one, on one of another class of data or on an answer that does not exist, ICF kinds under other codes or
 *  in the wrong class. A question may depend only on its own class: otherwise its being asked would tell an answer to
 *  who may not read it. */
export function instrumentProblems(content: InstrumentContent): readonly InstrumentProblem[] {
  const problems: InstrumentProblem[] = [];
  const say = (code: InstrumentProblemCode, about: string) => problems.push({ code, about });
  for (const twice of repeated(content.sections.map((s) => s.code))) say('instrument.code-twice', twice);
  for (const twice of repeated(content.sections.flatMap((s) => s.questions).map((q) => q.code)))
    say('instrument.code-twice', twice);
  const before = new Map<string, { question: Question; dataClass: string }>();
  for (const { dataClass, questions } of content.sections)
    for (const question of questions) {
      for (const code of problemsOf(question, dataClass)) say(code, question.code);
      if (question.showIf !== undefined) {
        const on = before.get(question.showIf.question);
        const options = on?.question.options.map((o) => o.value) ?? [];
        if (on === undefined || on.dataClass !== dataClass) say('instrument.show-if-unknown', question.code);
        else if (!hasOptions(on.question)) say('instrument.show-if-kind', question.code);
        else if (question.showIf.values.some((v) => !options.includes(v)))
          say('instrument.show-if-value', question.code);
      }
      before.set(question.code, { question, dataClass });
    }
  return problems;
}

const hasOptions = (q: Question) => q.kind === 'choice' || q.kind === 'many';

const repeated = (codes: readonly string[]) => [
  ...new Set(codes.filter((code, at) => codes.indexOf(code) !== at)),
];

function problemsOf(q: Question, dataClass: string): InstrumentProblemCode[] {
  const found: InstrumentProblemCode[] = [];
  if (hasOptions(q) && q.options.length < 2) found.push('instrument.no-options');
  if (!hasOptions(q) && q.options.length > 0) found.push('instrument.options-not-asked');
  if (repeated(q.options.map((o) => o.value)).length > 0) found.push('instrument.option-twice');
  if (q.min !== undefined && q.max !== undefined && q.min > q.max) found.push('instrument.bounds');
  if (q.bands.some((b) => b.from > b.to)) found.push('instrument.bounds');
  const letter = q.kind.startsWith('icf-') ? q.kind.slice(-1) : '';
  const isIcfCode = /^[bde]\d{1,5}$/.test(q.code);
  if (letter !== '' && !(isIcfCode && q.code.startsWith(letter))) found.push('instrument.icf-code');
  if (letter === 'b' ? dataClass !== 'body-functions' : letter !== '' && dataClass !== 'functional')
    found.push('instrument.icf-class');
  return found;
}
