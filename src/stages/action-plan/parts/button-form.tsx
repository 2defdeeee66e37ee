import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

type Props = {
  action: string;
  csrf: string;
  formKey: string;
  version?: number | undefined;
  variant?: 'primary' | 'secondary' | 'danger';
  /** hidden fields, by name */
  hidden?: Readonly<Record<string, string>>;
  label: string;
  children?: ComponentChildren;
};

/** A form that is one button: its label says what happens. */
export function ButtonForm(p: Props) {
  return (
    <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
      {Object.entries(p.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {p.children}
      <FormActions>
        <SubmitButton variant={p.variant ?? 'secondary'}>{p.label}</SubmitButton>
      </FormActions>
    </Form>
  );
}
