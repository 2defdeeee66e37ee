import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { peopleWords } from '../words.ts';

/** The fields of who she is, as they were typed, with what is wrong beside them. */
export function IdentityFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(peopleWords);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <>
      <TextField {...field('familyName')} label={word('familyName')} autocomplete="off" required />
      <TextField {...field('givenName')} label={word('givenName')} autocomplete="off" required />
      <DateField {...field('birthDate')} label={word('birthDate')} hint={word('dateHint')} optional />
      <TextField
        {...field('birthplace')}
        label={word('birthplace')}
        hint={word('birthplaceHint')}
        optional
        autocomplete="off"
      />
      <RadioGroup
        {...field('sex')}
        label={word('sex')}
        optional
        options={[
          { value: 'F', label: word('female') },
          { value: 'M', label: word('male') },
          { value: '', label: word('notGiven') },
        ]}
      />
      <TextField
        {...field('codiceFiscale')}
        label={word('codiceFiscale')}
        optional
        autocomplete="off"
        maxLength={20}
      />
      <TextareaField
        {...field('mismatchReason')}
        label={word('mismatchReason')}
        hint={word('mismatchHint')}
        optional
        rows={2}
      />
    </>
  );
}
