import { formatDay } from '../../../values/calendar-day.ts';
import type { Answer, Answers, Question } from '../types.ts';
import type { Fields } from './read-answer.ts';

/** Answers as a form shows them, to be edited: the other way round of `readAnswer`. */
export function typedAnswers(questions: readonly Question[], answers: Answers): Fields {
  return Object.fromEntries(
    questions.flatMap((q) => {
      const answer = answers[q.code];
      return answer === undefined ? [] : fieldsFor(`q-${q.code}`, answer);
    }),
  );
}

function fieldsFor(name: string, answer: Answer): [string, string | readonly string[]][] {
  switch (answer.kind) {
    case 'text':
      return [[name, answer.text]];
    case 'choice':
      return [[name, answer.value]];
    case 'many':
      return [[name, answer.values]];
    case 'number':
      return [[name, String(answer.value)]];
    case 'day':
      return [[name, formatDay(answer.day, 'it')]];
    case 'icf-b':
      return [[name, String(answer.extent)]];
    case 'icf-d':
      return [
        [`${name}_p`, answer.performance === null ? '' : String(answer.performance)],
        [`${name}_c`, answer.capacity === null ? '' : String(answer.capacity)],
      ];
    case 'icf-e':
      return [[name, `${answer.effect === 'facilitator' ? '+' : '.'}${answer.extent}`]];
    default:
      return answer satisfies never;
  }
}
