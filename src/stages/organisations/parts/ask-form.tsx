import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  asked: FormAsked;
  url: string;
  typed: Typed;
  problems: readonly Problem[];
  options: readonly Option[];
};

/** The form that asks a colleague to walk with a person. */
export function AskForm({ asked, url, typed, problems, options }: Props) {
  const word = useWords(organisationWords);
  const field = fieldOf({ typed, problems });
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{word('askTitle')}</h2>
      <p>{word('askLead')}</p>
      {options.length === 0 ? (
        <p>{word('nobodyToAsk')}</p>
      ) : (
        <StepForm asked={asked} action={url} submit={word('ask')}>
          <SelectField {...field('membershipId')} label={word('colleague')} options={options} />
          <DateField {...field('until')} label={word('until')} hint={word('relationUntilHint')} />
          <TextField
            {...field('evidence')}
            label={word('evidence')}
            hint={word('evidenceHint')}
            autocomplete="off"
            maxLength={200}
          />
        </StepForm>
      )}
    </section>
  );
}
