import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

/** What is promised next, by which day and, where there are colleagues to choose from, by whom. */
export function NextStepFields({ colleagues, ...filled }: Filled & { colleagues?: readonly Option[] }) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField
        {...field('nextStep')}
        label={word('nextStep')}
        hint={word('nextStepHint')}
        maxLength={300}
        optional
      />
      <DateField {...field('nextOn')} label={word('nextOn')} optional />
      {colleagues && <SelectField {...field('nextBy')} label={word('nextBy')} options={colleagues} />}
    </>
  );
}
