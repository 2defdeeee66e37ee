import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { intermediaryKinds } from '../types.ts';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

/** An association, an agency or an office. */
export function IntermediaryFields(filled: Filled) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <SelectField
        {...field('kind')}
        label={word('intermediaryKind')}
        options={optionsOf(intermediaryKinds, (k) => word(`intermediary.${k}`))}
      />
      <TextField {...field('name')} label={word('intermediaryName')} maxLength={160} />
      <TextField {...field('contact')} label={word('intermediaryContact')} maxLength={300} optional />
    </>
  );
}
