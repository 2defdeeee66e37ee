import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';

/** What a form needs of the request that shows it. */
export type FormAsked = { readonly shell: ShellProps; readonly csrf: string; readonly formKey: () => string };

type Props = {
  readonly asked: FormAsked;
  readonly action: string;
  readonly version?: number | undefined;
  /** what the button says */
  readonly submit: string;
  readonly variant?: 'primary' | 'secondary' | 'danger' | undefined;
  readonly sendsFiles?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/** A form of the editors' office: its fields, if it has any, and the button that says what happens. */
export function StepForm({ asked, action, version, submit, variant, sendsFiles, children }: Props) {
  return (
    <Form
      action={action}
      csrf={asked.csrf}
      idempotencyKey={asked.formKey()}
      version={version}
      sendsFiles={sendsFiles}
    >
      {children}
      <FormActions>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
      </FormActions>
    </Form>
  );
}
