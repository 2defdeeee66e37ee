import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { Question } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { assessmentWords } from '../words.ts';
import { QualifierField } from './qualifier-field.tsx';

/** Up to so many choices stand open beneath each other; more are a list that opens. */
const MOST_RADIOS = 7;

/** The field of one question, by its kind; what was typed comes back right or wrong. */
export function QuestionField(p: { question: Question; typed: Typed; problems: readonly Problem[] }) {
  const lang = useLanguage();
  const word = useWords(assessmentWords);
  const { question, typed, problems } = p;
  const name = `q-${question.code}`;
  const options = question.options.map((o) => ({ value: o.value, label: o.label[lang] }));
  const given = typed[name];
  const field = {
    name,
    label: questionText(question, lang),
    hint: question.hint?.[lang],
    error: problemOf(problems, name),
    optional: question.optional,
    value: typedText(typed, name),
  };
  switch (question.kind) {
    case 'text':
      return <TextareaField {...field} rows={3} />;
    case 'choice':
      return options.length <= MOST_RADIOS ? (
        <RadioGroup {...field} options={options} />
      ) : (
        <SelectField {...field} options={options} />
      );
    case 'many':
      return (
        <CheckboxGroup
          {...field}
          options={options}
          values={typeof given === 'string' ? [given] : (given ?? [])}
        />
      );
    case 'number':
      return (
        <TextField
          {...field}
          width="short"
          inputMode="numeric"
          hint={
            question.min === undefined || question.max === undefined
              ? field.hint
              : word('inBounds', { bounds: `${question.min}–${question.max}` })
          }
        />
      );
    case 'day':
      return <DateField {...field} />;
    case 'icf-b':
    case 'icf-d':
    case 'icf-e':
      return <QualifierField question={question} typed={typed} problems={problems} />;
    default:
      return question.kind satisfies never;
  }
}
