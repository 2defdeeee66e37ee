import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { PlainPage } from '../../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { companyDoorWords } from '../words/company-door.ts';

type Props = {
  readonly shell: PlainShellProps;
  readonly csrf: string;
  readonly url: string;
  readonly problem: 'none' | 'too-many' | undefined;
};

/** The page before the number: it is the same whatever the address opens, and does not give back what was typed. */
export function CompanyDoor({ shell, csrf, url, problem }: Props) {
  const word = (key: keyof typeof companyDoorWords) => say(companyDoorWords, key, shell.lang);
  const problems = problem === undefined ? [] : [{ field: 'pin', message: word(problem) }];
  return (
    <PlainPage
      shell={{ ...shell, homeUrl: url }}
      title={word('title')}
      lead={word('lead')}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary errors={problems} />
      <Form action={url} csrf={csrf}>
        <TextField
          name="pin"
          label={word('pin')}
          error={problems[0]?.message}
          inputMode="numeric"
          autocomplete="off"
          width="short"
          maxLength={12}
        />
        <FormActions>
          <SubmitButton>{word('open')}</SubmitButton>
        </FormActions>
      </Form>
    </PlainPage>
  );
}
