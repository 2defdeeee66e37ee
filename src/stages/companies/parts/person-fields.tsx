import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { contactParts } from '../types.ts';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

/** Somebody at a company: who, what for, how to reach her at work. */
export function PersonFields({ sites, ...filled }: Filled & { readonly sites: readonly Option[] }) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField {...field('name')} label={word('personName')} maxLength={120} />
      <SelectField
        {...field('part')}
        label={word('personPart')}
        options={optionsOf(contactParts, (p) => word(`part.${p}`))}
      />
      <TextField
        {...field('tutorCapacity')}
        label={word('tutorCapacity')}
        hint={word('tutorCapacityHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      {sites.length > 0 && (
        <SelectField {...field('siteId')} label={word('personSite')} options={sites} optional />
      )}
      <TextField {...field('phone')} label={word('phone')} type="tel" optional />
      <TextField {...field('email')} label={word('email')} type="email" optional />
      <TextField {...field('note')} label={word('personNote')} maxLength={500} optional />
      <DateField {...field('endedOn')} label={word('endedOn')} hint={word('endedOnHint')} optional />
    </>
  );
}
