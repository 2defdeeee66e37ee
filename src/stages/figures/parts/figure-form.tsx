import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';

type Props = {
  readonly asked: { readonly csrf: string; readonly formKey: () => string };
  readonly action: string;
  readonly submit: string;
  readonly variant?: 'primary' | 'danger';
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly back: { readonly href: string; readonly label: string };
  readonly children?: ComponentChildren;
};

/** A question with the button that does it and the way back. */
export function FigureForm({
  asked,
  action,
  submit,
  variant = 'primary',
  fields = {},
  back,
  children,
}: Props) {
  return (
    <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()}>
      {children}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormActions>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </FormActions>
    </Form>
  );
}
