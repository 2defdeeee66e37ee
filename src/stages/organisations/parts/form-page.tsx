import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';

/** What a form needs of the request that shows it. */
export type FormAsked = { readonly shell: ShellProps; readonly csrf: string; readonly formKey: () => string };

type Props = {
  readonly asked: FormAsked;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly above: readonly PageLink[];
  readonly problems: readonly Problem[];
  readonly action: string;
  readonly version?: number | undefined;
  readonly submit: string;
  readonly notice?: PageNotice | undefined;
  /** shown between the errors and the form: the two versions, a warning */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A page that is one form: title, errors, fields, one button that says what happens. */
export function FormPage({
  asked,
  title,
  lead,
  above,
  problems,
  action,
  version,
  submit,
  notice,
  before,
  children,
}: Props) {
  return (
    <OfficePage
      shell={asked.shell}
      title={title}
      lead={lead}
      notice={notice}
      breadcrumbs={above}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary errors={problems} />
      {before}
      <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={version}>
        {children}
        <FormActions>
          <SubmitButton>{submit}</SubmitButton>
        </FormActions>
      </Form>
    </OfficePage>
  );
}
