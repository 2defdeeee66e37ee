import { DateField } from '../../../ui/date-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speakReport } from './report-speak.ts';

type Props = {
  readonly action: string;
  readonly csrf: string;
  readonly formKey: string;
  readonly version: number;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** Issues a draft, with the protocol number of the writer's body where there is one. */
export function ReportIssueForm({ action, csrf, formKey, version, typed, problems }: Props) {
  const word = speakReport(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  return (
    <section aria-labelledby="issue-title">
      <h2 id="issue-title">{word('issue')}</h2>
      <p>{word('issueLead')}</p>
      <Form action={action} csrf={csrf} idempotencyKey={formKey} version={version}>
        <TextField
          {...field('number')}
          label={word('protocolNumber')}
          hint={word('protocolHint')}
          width="medium"
          autocomplete="off"
          optional
        />
        <DateField {...field('day')} label={word('protocolDay')} optional />
        <FormActions>
          <SubmitButton>{word('issue')}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}
