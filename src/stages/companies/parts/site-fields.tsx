import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { stepFreeAnswers, toiletAnswers } from '../types.ts';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

/** A place of work: where it is, how one gets there and about, what was seen. */
export function SiteFields({ comuni, ...filled }: Filled & { readonly comuni: readonly Option[] }) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField {...field('name')} label={word('siteName')} hint={word('siteNameHint')} maxLength={120} />
      <TextField {...field('address')} label={word('address')} maxLength={200} optional />
      <SelectField
        {...field('comune')}
        label={word('comuneHere')}
        blank={word('comuneElsewhere')}
        options={comuni}
      />
      <TextField {...field('otherComune')} label={word('comuneOther')} maxLength={120} optional />
      <TextareaField
        {...field('onFoot')}
        label={word('onFoot')}
        hint={word('onFootHint')}
        rows={2}
        maxLength={500}
        optional
      />
      <TextareaField
        {...field('publicTransport')}
        label={word('publicTransport')}
        hint={word('publicTransportHint')}
        rows={2}
        maxLength={500}
        optional
      />
      <RadioGroup
        {...field('stepFree')}
        label={word('stepFreeField')}
        options={optionsOf(stepFreeAnswers, (a) => word(`stepFree.${a}`))}
      />
      <RadioGroup
        {...field('accessibleToilet')}
        label={word('toiletField')}
        options={optionsOf(toiletAnswers, (a) => word(`toilet.${a}`))}
      />
      <TextareaField
        {...field('accessibility')}
        label={word('accessibility')}
        hint={word('accessibilityHint')}
        rows={3}
        maxLength={1_000}
        optional
      />
      <DateField {...field('seenOn')} label={word('seenOn')} hint={word('seenOnHint')} optional />
      <DateField {...field('closedOn')} label={word('closedOn')} hint={word('closedOnHint')} optional />
    </>
  );
}
