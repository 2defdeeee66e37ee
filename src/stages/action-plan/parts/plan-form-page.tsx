import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  action: string;
  title: string;
  lead?: string | undefined;
  notice?: PageNotice | undefined;
  submit: string;
  variant?: 'primary' | 'secondary' | 'danger' | undefined;
  version?: number | undefined;
  problems: readonly Problem[];
  back: readonly { href: string; label: string }[];
  sendsFiles?: boolean | undefined;
  /** above the form: both versions where two saved, what one is about to do */
  above?: ComponentChildren;
  /** below the form: what else may be done here */
  below?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form about a plan. */
export function PlanFormPage(p: Props) {
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      hasErrors={p.problems.length > 0}
      breadcrumbs={p.back}
    >
      <ErrorSummary errors={p.problems} />
      {p.above}
      <Form
        action={p.action}
        csrf={p.csrf}
        idempotencyKey={p.formKey}
        version={p.version}
        sendsFiles={p.sendsFiles}
      >
        {p.children}
        <FormActions>
          <SubmitButton variant={p.variant}>{p.submit}</SubmitButton>
        </FormActions>
      </Form>
      {p.below}
    </OfficePage>
  );
}
