import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

/** What every form of a page needs. */
export type FormNeeds = { readonly csrf: string; readonly formKey: () => string };

type Props = {
  readonly needs: FormNeeds;
  readonly action: string;
  readonly version?: number | undefined;
  readonly label: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
};

/** A form with its button, and what it carries unseen. */
export function DeedButton({ needs, action, version, label, variant = 'primary', ...p }: Props) {
  return (
    <Form action={action} csrf={needs.csrf} idempotencyKey={needs.formKey()} version={version}>
      {Object.entries(p.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {p.children}
      <FormActions>
        <SubmitButton variant={variant}>{label}</SubmitButton>
      </FormActions>
    </Form>
  );
}
