import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { companyKinds } from '../../companies/types.ts';
import { companyWords } from '../../companies/words.ts';
import { offerSpeak } from '../parts/offer-speak.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  /** entries that are like the company of the offer, each with what it was promised */
  similar: readonly Option[];
  bodies: readonly Option[];
};

/** Of which company an offer is, what stands in the log and what comes next. */
export function OfferTakeFields({ typed, problems, similar, bodies }: Props) {
  const lang = useLanguage();
  const word = offerSpeak(lang);
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
    autocomplete: 'off',
  });
  return (
    <>
      <RadioGroup
        {...field('into')}
        label={word('into')}
        hint={word(similar.length > 0 ? 'intoHint' : 'intoHintNone')}
        value={typedText(typed, 'into') || (similar.length === 0 && problems.length === 0 ? 'new' : '')}
        options={[...similar, { value: 'new', label: word('new') }]}
      />
      <SelectField
        {...field('kind')}
        label={word('kind')}
        options={companyKinds.map((k) => ({ value: k, label: companyWords[`kind.${k}`][lang] }))}
      />
      <TextField {...field('address')} label={word('address')} optional />
      <FieldSet legend={word('inLog')}>
        <TextareaField {...field('what')} label={word('what')} maxLength={2_500} />
        {bodies.length > 1 && <SelectField {...field('body')} label={word('forBody')} options={bodies} />}
      </FieldSet>
      <FieldSet legend={word('next')} hint={word('nextHint')} name="next">
        <TextField {...field('nextStep')} label={companyWords.nextStep[lang]} maxLength={300} />
        <DateField {...field('nextOn')} label={companyWords.nextOn[lang]} />
      </FieldSet>
    </>
  );
}
