import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { Proposal } from '../types.ts';
import { eligibilityWords } from '../words.ts';

type Props = {
  action: string;
  csrf: string;
  formKey: string;
  version: number;
  proposal: Proposal;
  typed: Typed;
  problems: readonly Problem[];
};

/** The decision that a person takes, under what the table proposes. */
export function DecisionForm(p: Props) {
  const word = useWords(eligibilityWords);
  const field = (name: string) => ({
    name,
    value: typedText(p.typed, name),
    error: problemOf(p.problems, name),
  });
  return (
    <section>
      <h2>{word('decideTitle')}</h2>
      <p>{word(`proposal.${p.proposal}`)}</p>
      <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
        <RadioGroup
          {...field('outcome')}
          label={word('decision')}
          options={(['eligible', 'not-eligible'] as const).map((o) => ({
            value: o,
            label: word(`decide.${o}`),
          }))}
        />
        <TextareaField
          {...field('reason')}
          label={word('reason')}
          hint={word('reasonHint')}
          rows={3}
          maxLength={4_000}
          optional
        />
        <FormActions>
          <SubmitButton>{word('decide')}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}
