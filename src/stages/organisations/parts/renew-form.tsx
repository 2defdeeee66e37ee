import { DateField } from '../../../ui/date-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';
import { fieldOf } from './field-of.ts';
import type { FormAsked } from './form-page.tsx';

type Props = {
  asked: FormAsked;
  action: string;
  version: number;
  typed: Typed;
  problems: readonly Problem[];
};

/** The form that gives a relation another last day. */
export function RenewForm({ asked, action, version, typed, problems }: Props) {
  const word = useWords(organisationWords);
  return (
    <section aria-labelledby="renew">
      <h2 id="renew">{word('renewTitle')}</h2>
      <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={version}>
        <DateField
          {...fieldOf(typed, problems)('until')}
          label={word('until')}
          hint={word('relationUntilHint')}
        />
        <FormActions>
          <SubmitButton>{word('renew')}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}
