import type { Language } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Answer, Question } from '../types.ts';
import { assessmentWords } from '../words.ts';

/** An answer in words, as screens and documents show it; empty where there is none. A number has the band of its
 *  instrument beside it. */
export function answerText(question: Question, answer: Answer | undefined, lang: Language): string {
  if (answer === undefined) return '';
  const option = (value: string) => question.options.find((o) => o.value === value)?.label[lang] ?? value;
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'choice':
      return option(answer.value);
    case 'many':
      return answer.values.map(option).join(', ');
    case 'number': {
      const { value } = answer;
      const band = question.bands.find((b) => b.from <= value && value <= b.to);
      return band ? `${value} (${band.label[lang]})` : String(value);
    }
    case 'day':
      return formatDay(answer.day, lang);
    case 'icf-b':
      return assessmentWords[`qualifier.${answer.extent}`][lang];
    case 'icf-d':
      return [
        `${assessmentWords.performance[lang]}: ${qualifierText(answer.performance, lang)}`,
        `${assessmentWords.capacity[lang]}: ${qualifierText(answer.capacity, lang)}`,
      ].join('; ');
    case 'icf-e':
      return assessmentWords[`${answer.effect}.${answer.extent}`][lang];
    default:
      return answer satisfies never;
  }
}

function qualifierText(q: 0 | 1 | 2 | 3 | 4 | 8 | 9 | null, lang: Language): string {
  return q === null ? assessmentWords.noAnswer[lang] : assessmentWords[`qualifier.${q}`][lang];
}

/** How a question is called: the code before the title where it is of the ICF. */
export function questionText(question: Question, lang: Language): string {
  const isIcf = question.kind.startsWith('icf-');
  return isIcf ? `${question.code} ${question.label[lang]}` : question.label[lang];
}
