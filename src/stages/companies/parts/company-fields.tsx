import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { companyKinds } from '../types.ts';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

/** What a company is. */
export function CompanyFields(filled: Filled) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField {...field('name')} label={word('name')} maxLength={160} />
      <TextField
        {...field('partitaIva')}
        label={word('partitaIva')}
        hint={word('partitaIvaHint')}
        inputMode="numeric"
        width="medium"
        optional
      />
      <SelectField
        {...field('kind')}
        label={word('kind')}
        options={optionsOf(companyKinds, (k) => word(`kind.${k}`))}
      />
      <TextField {...field('activity')} label={word('activity')} maxLength={300} optional />
      <TextField {...field('ateco')} label={word('ateco')} hint={word('atecoHint')} width="short" optional />
      <TextField
        {...field('hostCapacity')}
        label={word('hostCapacity')}
        hint={word('hostCapacityHint')}
        inputMode="numeric"
        width="short"
        optional
      />
    </>
  );
}
