import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type Question, qualifiers } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { assessmentWords } from '../words.ts';

/** The qualifiers of an ICF code: one for b, performance and capacity for d, a barrier or a facilitator for e. */
export function QualifierField(p: { question: Question; typed: Typed; problems: readonly Problem[] }) {
  const lang = useLanguage();
  const word = useWords(assessmentWords);
  const { question, typed, problems } = p;
  const name = `q-${question.code}`;
  const extents = qualifiers.map((q) => ({ value: String(q), label: word(`qualifier.${q}`) }));
  const select = (field: string, label: string, options: typeof extents) => (
    <SelectField
      name={field}
      label={label}
      options={options}
      value={typedText(typed, field)}
      error={problemOf(problems, field)}
      hint={question.hint?.[lang]}
      optional={question.optional}
    />
  );
  if (question.kind === 'icf-d')
    return (
      <FieldSet legend={questionText(question, lang)}>
        {select(`${name}_p`, word('performance'), extents)}
        {select(`${name}_c`, word('capacity'), extents)}
      </FieldSet>
    );
  if (question.kind === 'icf-b') return select(name, questionText(question, lang), extents);
  const effects = [
    ...qualifiers.map((q) => ({ value: `.${q}`, label: word(`barrier.${q}`) })).reverse(),
    // Not applicable is one answer, whichever side it would be on.
    ...qualifiers.filter((q) => q !== 9).map((q) => ({ value: `+${q}`, label: word(`facilitator.${q}`) })),
  ];
  return select(name, questionText(question, lang), effects);
}
