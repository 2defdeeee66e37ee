import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';
import { fieldOf } from './field-of.ts';
import type { FormAsked } from './form-page.tsx';

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
  const field = fieldOf(typed, problems);
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{word('askTitle')}</h2>
      <p>{word('askLead')}</p>
      {options.length === 0 ? (
        <p>{word('nobodyToAsk')}</p>
      ) : (
        <Form action={url} csrf={asked.csrf} idempotencyKey={asked.formKey()}>
          <SelectField {...field('membershipId')} label={word('colleague')} options={options} />
          <DateField {...field('until')} label={word('until')} hint={word('relationUntilHint')} />
          <TextField
            {...field('evidence')}
            label={word('evidence')}
            hint={word('evidenceHint')}
            autocomplete="off"
            maxLength={200}
          />
          <FormActions>
            <SubmitButton>{word('ask')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </section>
  );
}
