import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { matters, TEXT_MAX } from '../types.ts';
import { speak } from './speak.ts';

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** What is asked of a meeting, and about what. */
export function ProposalFields({ typed, problems }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      <SelectField
        {...field('matter')}
        label={word('matter')}
        options={matters.map((m) => ({ value: m, label: word(`matter.${m}`) }))}
      />
      <TextareaField
        {...field('question')}
        label={word('question')}
        hint={word('questionHint')}
        rows={4}
        maxLength={TEXT_MAX}
      />
    </>
  );
}
