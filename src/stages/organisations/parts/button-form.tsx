import { Form } from '../../../ui/form.tsx';
import type { FormAsked } from '../../../ui/step-form.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

type Props = {
  readonly asked: FormAsked;
  readonly action: string;
  readonly version: number;
  readonly label: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
};

/** A form that is only its button. */
export function ButtonForm({ asked, action, version, label, variant = 'secondary' }: Props) {
  return (
    <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={version}>
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </Form>
  );
}
