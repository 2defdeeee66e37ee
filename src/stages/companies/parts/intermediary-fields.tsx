import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { intermediaryKinds } from '../types.ts';
import { type Filled, fieldOf, optionsOf } from './form-fields.ts';
import { speak } from './speak.ts';

/** An association, an agency or an office. */
export function IntermediaryFields(filled: Filled) {
  const word = speak(useLanguage());
  const field = fieldOf(filled);
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
