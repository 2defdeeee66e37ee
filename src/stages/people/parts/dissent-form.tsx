import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { representedActs } from '../types.ts';
import { peopleWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  url: string;
  typed: Typed;
  problems: readonly Problem[];
  representatives: readonly Option[];
};

/** The form that writes down her no. */
export function DissentForm({ asked, url, typed, problems, representatives }: Props) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <section aria-labelledby="record-dissent">
      <h2 id="record-dissent">{word('recordDissent')}</h2>
      <StepForm asked={asked} action={url} submit={word('recordDissent')}>
        <SelectField {...field('representativeId')} label={word('whoSaysYes')} options={representatives} />
        <SelectField
          {...field('act')}
          label={word('dissentAct')}
          options={representedActs.map((act) => ({ value: act, label: word(`act.${act}`) }))}
        />
        <TextareaField {...field('herWords')} label={word('herWords')} rows={4} maxLength={2_000} />
      </StepForm>
    </section>
  );
}
