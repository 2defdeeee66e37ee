import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { channels, spokenLanguages, telephoneAnswers } from '../types.ts';
import { peopleWords } from '../words.ts';

/** The fields of how to reach her. */
export function ContactFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(peopleWords);
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
    optional: true,
    autocomplete: 'off',
  });
  return (
    <>
      <TextField {...field('address')} label={word('address')} />
      <TextField {...field('comune')} label={word('comune')} />
      <TextField {...field('phone')} label={word('phone')} type="tel" />
      <TextField {...field('email')} label={word('email')} type="email" />
      <SelectField
        {...field('preferredChannel')}
        label={word('preferredChannel')}
        options={channels.map((c) => ({ value: c, label: word(c) }))}
      />
      <TextareaField
        {...field('howToReach')}
        label={word('howToReach')}
        hint={word('howToReachHint')}
        rows={3}
        maxLength={2_000}
      />
      <SelectField
        {...field('language')}
        label={word('language')}
        options={spokenLanguages.map((l) => ({ value: l, label: word(`speaks.${l}`) }))}
      />
      <SelectField
        {...field('telephoneAnswer')}
        optional={false}
        label={word('telephoneAnswer')}
        blank={false}
        options={telephoneAnswers.map((a) => ({ value: a, label: word(a) }))}
      />
    </>
  );
}
