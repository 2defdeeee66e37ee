import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';

type Asking = { shell: ShellProps; csrf: string; formKey: () => string };
type Props = {
  asked: Asking;
  title: string;
  lead?: string | undefined;
  above: readonly PageLink[];
  problems: readonly Problem[];
  action: string;
  version?: number | undefined;
  submit: string;
  /** shown above the form: two versions where two saved */
  before?: ComponentChildren;
  /** shown under it */
  after?: ComponentChildren;
  children?: ComponentChildren;
};

/** A page with one form of this stage. */
export function PlaceFormPage(p: Props) {
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      breadcrumbs={p.above}
      hasErrors={p.problems.length > 0}
    >
      <ErrorSummary errors={p.problems} />
      {p.before}
      <Form action={p.action} csrf={p.asked.csrf} idempotencyKey={p.asked.formKey()} version={p.version}>
        {p.children}
        <FormActions>
          <SubmitButton>{p.submit}</SubmitButton>
        </FormActions>
      </Form>
      {p.after}
    </OfficePage>
  );
}
