import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

type Props = {
  readonly needs: { readonly csrf: string; readonly formKey: () => string };
  readonly action: string;
  readonly version?: number | undefined;
  readonly label: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  readonly children?: ComponentChildren;
};

/** A form with its button. */
export function DeedButton({ needs, action, version, label, variant = 'primary', children }: Props) {
  return (
    <Form action={action} csrf={needs.csrf} idempotencyKey={needs.formKey()} version={version}>
      {children}
      <FormActions>
        <SubmitButton variant={variant}>{label}</SubmitButton>
      </FormActions>
    </Form>
  );
}
