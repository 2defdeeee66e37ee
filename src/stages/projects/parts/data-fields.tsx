import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { projectWords } from '../words.ts';

/** Fields of what a project is. */
export function DataFields({ notices, ...filled }: Filled & { readonly notices: readonly Option[] }) {
  const word = useWords(projectWords);
  const field = fieldOf(filled);
  return (
    <>
      <TextField {...field('title')} label={word('title')} autocomplete="off" />
      <TextField
        {...field('cup')}
        label={word('cup')}
        hint={word('cupHint')}
        optional
        autocomplete="off"
        width="medium"
      />
      <TextField {...field('fseCode')} label={word('fseCode')} optional autocomplete="off" width="medium" />
      <SelectField {...field('noticeId')} label={word('notice')} blank={word('notSaid')} options={notices} />
      <TextField
        {...field('programme')}
        label={word('programme')}
        hint={word('programmeHint')}
        optional
        autocomplete="off"
      />
      <TextField {...field('decree')} label={word('decree')} optional autocomplete="off" />
      <DateField {...field('decreeOn')} label={word('decreeOn')} optional />
      <DateField {...field('agreementOn')} label={word('agreementOn')} optional />
      <SelectField
        {...field('leadIsPublic')}
        label={word('leadIsPublic')}
        blank={word('notSaid')}
        options={[
          { value: 'yes', label: word('yes') },
          { value: 'no', label: word('no') },
        ]}
      />
    </>
  );
}
