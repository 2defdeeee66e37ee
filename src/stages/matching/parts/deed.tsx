import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

type Props = {
  readonly asked: { readonly csrf: string; readonly formKey: () => string };
  readonly action: string;
  readonly version?: number | undefined;
  /** what the button says */
  readonly submit: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  readonly children?: ComponentChildren;
};

/** A form of this stage: its fields, if it has any, and the button that says what happens. */
export function Deed({ asked, action, version, submit, variant = 'primary', children }: Props) {
  return (
    <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={version}>
      {children}
      <FormActions>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
      </FormActions>
    </Form>
  );
}
